export const id = 893;

export const ids = [ 893 ];

export const modules = {
  893: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      guard: () => guard
    });
    var schemas = __webpack_require__(3619);
    var github_name = __webpack_require__(9339);
    const Pending = schemas.YOg(schemas.Ikc({
      environment: schemas.Ikc({
        name: schemas.cl6(schemas.YjP())
      })
    }));
    async function readPendingEnvironments(client, repository, runId) {
      const asked = await client.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments", {
        ...(0, github_name.at)(repository),
        run_id: runId
      }, Pending);
      if (!asked.ok) return asked;
      const names = asked.value.flatMap(({environment}) => environment.name ?? []);
      return {
        ...asked,
        value: [ ...new Set(names) ].sort()
      };
    }
    function answerProtectionRule(client, repository, runId, environment, state, comment) {
      return client.send("POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule", {
        ...(0, github_name.at)(repository),
        run_id: runId,
        environment_name: environment,
        state,
        comment
      }, schemas.L5J());
    }
    var github_runs = __webpack_require__(1018);
    var escaping = __webpack_require__(4391);
    const WORDS = {
      en: {
        none: "No run waits for a guarded environment.",
        kinds: {
          approved: "opened",
          rejected: "rejected: it can never become lawful",
          waiting: "left waiting",
          unknown: "cannot be known, left waiting"
        },
        problem: (request, detail) => `Cannot know: ${request} – ${detail}`
      },
      sl: {
        none: "Noben zagon ne čaka na varovano okolje.",
        kinds: {
          approved: "odprt",
          rejected: "zavrnjen: nikoli ne more postati dovoljen",
          waiting: "puščen v čakanju",
          unknown: "se ne da vedeti, puščen v čakanju"
        },
        problem: (request, detail) => `Ni mogoče vedeti: ${request} – ${detail}`
      }
    };
    function guardText({runs, problems}, language) {
      const words = WORDS[language];
      const lines = runs.map(run => {
        const codes = run.kind === "unknown" || run.codes.length === 0 ? "" : `: ${run.codes.join(", ")}`;
        return `${run.id} ${(0, escaping.RK)(run.environment)}: ${words.kinds[run.kind]}${codes}`;
      });
      if (runs.length === 0 && problems.length === 0) lines.push(words.none);
      for (const {request, detail} of problems) lines.push(words.problem((0, escaping.RK)(request), (0, 
      escaping.RK)(detail)));
      return `${lines.join("\n")}\n`;
    }
    function guardReport({runs, problems}) {
      return {
        schema: 1,
        runs: runs.map(run => ({
          id: run.id,
          environment: run.environment,
          outcome: run.kind,
          "reason-codes": run.kind === "unknown" ? [] : run.codes
        })),
        problems
      };
    }
    var headline = __webpack_require__(8011);
    var report_language = __webpack_require__(5096);
    var standing = __webpack_require__(739);
    const LONGEST = 4e3;
    function standingComment(verdict, language) {
      const messages = (0, report_language.w)(language);
      const lines = (0, standing.ES)(verdict, messages).flatMap(({code, stands, unblock}) => [ `${code}:`, ...stands, ...unblock.map(text => `→ ${text}`) ].map(text => (0, 
      escaping.M_)(text, messages.quotes)));
      return [ (0, escaping.M_)((0, headline.P)(verdict, messages), messages.quotes), ...lines ].join("\n").slice(0, LONGEST);
    }
    var lasting = __webpack_require__(6772);
    var log = __webpack_require__(2616);
    var modes_assignment = __webpack_require__(4166);
    var conclusion = __webpack_require__(2761);
    var gate = __webpack_require__(5946);
    var gathering = __webpack_require__(7982);
    async function guard(assignment) {
      const {inputs, context} = assignment;
      const client = (0, modes_assignment.$)(assignment);
      try {
        const guarding = await guardRuns(client, (0, modes_assignment._)(context), inputs);
        const language = inputs.language ?? guarding.language;
        return (0, conclusion.gx)(guardText(guarding, language), guardReport(guarding), guarding.problems.length === 0);
      } finally {
        client.close();
      }
    }
    async function guardRuns(client, repository, inputs) {
      const waiting = await (0, github_runs.gU)(client, repository);
      if (!waiting.ok) return {
        runs: [],
        problems: [ waiting.problem ],
        language: "en"
      };
      const guarded = new Set(inputs.environment.split(",").map(name => name.trim()));
      const memory = new gathering.ce;
      const runs = [];
      let language = "en";
      await (0, log.Os)("guard", async () => {
        for (const [index, run] of waiting.value.entries()) {
          (0, log.yy)(`${index + 1} / ${waiting.value.length}: ${run.id}`);
          client.begin();
          const asked = await readPendingEnvironments(client, repository, run.id);
          if (!asked.ok) {
            runs.push({
              id: run.id,
              environment: "",
              kind: "unknown",
              problem: asked.problem
            });
            continue;
          }
          for (const environment of asked.value.filter(name => guarded.has(name))) {
            const question = questionOf(repository, run, environment, inputs);
            const judgement = await (0, gate.judge)(client, question, memory);
            language = judgement.gathered.solution.language ?? language;
            const told = await answer(client, question, judgement, inputs.language ?? language);
            runs.push({
              id: run.id,
              environment,
              ...told
            });
          }
        }
      });
      const problems = runs.flatMap(run => run.kind === "unknown" ? [ run.problem ] : []);
      return {
        runs,
        problems,
        language
      };
    }
    async function answer(client, question, {verdict}, language) {
      if (verdict.allowed) {
        const {verdict: last} = await (0, gate.judge)(client, question);
        if (last.allowed) return send(client, question, "approved", last, language);
        return rejects(last) ? send(client, question, "rejected", last, language) : {
          kind: "waiting",
          codes: last.reasonCodes
        };
      }
      if (!rejects(verdict)) return {
        kind: "waiting",
        codes: verdict.reasonCodes
      };
      const {verdict: last} = await (0, gate.judge)(client, question);
      return rejects(last) ? send(client, question, "rejected", last, language) : {
        kind: "waiting",
        codes: last.reasonCodes
      };
    }
    function rejects(verdict) {
      return verdict.decision === "deny" && (0, lasting.m)(verdict.reasonCodes);
    }
    async function send(client, question, state, verdict, language) {
      const {repository, runId, environment} = question;
      const comment = standingComment(verdict, language);
      const sent = await answerProtectionRule(client, repository, runId, environment, state, comment);
      return sent.ok ? {
        kind: state,
        codes: verdict.reasonCodes
      } : {
        kind: "unknown",
        problem: sent.problem
      };
    }
    function questionOf(repository, run, environment, inputs) {
      return {
        repository,
        runId: run.id,
        ref: `refs/tags/${run.headBranch ?? ""}`,
        sha: run.headSha,
        event: run.event,
        environment,
        intervention: inputs.intervention,
        another: true
      };
    }
  }
};
