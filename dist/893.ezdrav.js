export const id = 893;

export const ids = [ 893 ];

export const modules = {
  893: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    var report_language = __webpack_require__(8938);
    var problem_words = __webpack_require__(9964);
    function guardText({runs, problems}, language) {
      const messages = (0, report_language.w)(language);
      const words = messages.guard;
      const lines = runs.map(run => {
        const codes = run.kind === "unknown" || run.codes.length === 0 ? "" : `: ${run.codes.join(", ")}`;
        return `${run.id} ${(0, escaping.RK)(run.environment)}: ${words.kinds[run.kind]}${codes}`;
      });
      if (runs.length === 0 && problems.length === 0) lines.push(words.none);
      for (const problem of problems) {
        const {request, permission} = problem;
        const lacking = permission === void 0 ? "" : words.lacks(permission);
        lines.push(`${words.problem((0, escaping.RK)(request), (0, escaping.M_)((0, problem_words.R)(problem, messages), messages.quotes))}${lacking}`);
      }
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
    var standing = __webpack_require__(739);
    const LONGEST = 4e3;
    function standingComment(verdict, language) {
      const messages = (0, report_language.w)(language);
      const lines = (0, standing.ES)(verdict, messages).flatMap(({code, stands, unblock}) => [ `${code}:`, ...stands, ...unblock.map(text => `→ ${text}`) ].map(text => (0, 
      escaping.M_)(text, messages.quotes)));
      return [ (0, escaping.M_)((0, headline.P)(verdict, messages), messages.quotes), ...lines ].join("\n").slice(0, LONGEST);
    }
    var reason_codes = __webpack_require__(7273);
    var log = __webpack_require__(2616);
    var modes_assignment = __webpack_require__(4166);
    var conclusion = __webpack_require__(2761);
    var gate = __webpack_require__(1958);
    var gathering = __webpack_require__(4345);
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
      const {runs: waitingRuns, cut} = waiting.value;
      const guarded = new Set(inputs.environment.split(",").map(name => name.trim().toLowerCase()));
      const memory = new gathering.ce;
      const runs = [];
      let language = "en";
      await (0, log.Os)("guard", async () => {
        for (const [index, run] of waitingRuns.entries()) {
          (0, log.yy)(`${index + 1} / ${waitingRuns.length}: ${run.id}`);
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
          for (const environment of asked.value) {
            if (!guarded.has(environment.toLowerCase())) continue;
            const question = questionOf(repository, run, environment, inputs);
            const first = await (0, gate.judge)(client, question, memory);
            language = first.gathered.solution.language ?? language;
            const words = inputs.language ?? language;
            const told = await answer(client, question, environment, first, words);
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
        problems: [ ...problems, ...cut === null ? [] : [ cut ] ],
        language
      };
    }
    async function answer(client, question, environment, first, language) {
      if (!first.verdict.allowed && !rejects(first, question)) return {
        kind: "waiting",
        codes: first.verdict.reasonCodes
      };
      const last = await (0, gate.judge)(client, question);
      const {allowed, reasonCodes} = last.verdict;
      if (!allowed && !rejects(last, question)) return {
        kind: "waiting",
        codes: reasonCodes
      };
      const {repository, runId} = question;
      const state = allowed ? "approved" : "rejected";
      const comment = standingComment(last.verdict, language);
      const sent = await answerProtectionRule(client, repository, runId, environment, state, comment);
      if (sent.ok) return {
        kind: state,
        codes: reasonCodes
      };
      const left = await readPendingEnvironments(client, repository, runId);
      return left.ok && !left.value.includes(environment) ? {
        kind: "answered",
        codes: []
      } : {
        kind: "unknown",
        problem: sent.problem
      };
    }
    function rejects({verdict, gathered}, {sha}) {
      const {repository} = gathered;
      const shadowed = repository?.branchNamedAlike === true && repository.tag?.commit === sha;
      const codes = verdict.reasonCodes.filter(code => !shadowed || code !== "target.no-release");
      return verdict.decision === "deny" && (0, reason_codes.mk)(codes);
    }
    function questionOf(repository, run, environment, inputs) {
      return {
        repository,
        runId: run.id,
        ref: `refs/tags/${run.headBranch ?? ""}`,
        sha: run.headSha,
        event: run.event,
        environment: environment.toLowerCase(),
        intervention: inputs.intervention,
        another: true
      };
    }
  })
};
