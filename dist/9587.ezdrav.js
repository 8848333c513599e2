export const id = 9587;

export const ids = [ 9587 ];

export const modules = {
  9587: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      resume: () => resume
    });
    var instant = __webpack_require__(9466);
    var github_repository = __webpack_require__(8328);
    var github_runs = __webpack_require__(1018);
    var zone = __webpack_require__(7209);
    var escaping = __webpack_require__(4391);
    var report_language = __webpack_require__(8938);
    var problem_words = __webpack_require__(9964);
    function resumptionText(resumption, language) {
      const messages = (0, report_language.w)(language);
      const words = messages.resume;
      const {slots, runs, problems} = resumption;
      const open = slots.some(({state}) => state === "open");
      const lines = slots.map(({id, opensAt, closesAt, state}) => words.slot[state](id, (0, 
      zone.dE)(state === "not-yet-open" ? opensAt : closesAt)));
      if (slots.length === 0 && problems.length === 0) lines.push(words.noSlot);
      if (open && runs.length === 0 && problems.length === 0) lines.push(words.noRun);
      for (const run of runs) {
        const codes = run.kind === "still-refused" ? `: ${run.codes.join(", ")}` : "";
        lines.push(`${run.id}: ${words.runs[run.kind]}${codes}`);
      }
      for (const problem of problems) {
        const {request, permission} = problem;
        const lacking = permission === void 0 ? "" : words.lacks(permission);
        lines.push(`${words.problem((0, escaping.RK)(request), (0, escaping.M_)((0, problem_words.R)(problem, messages), messages.quotes))}${lacking}`);
      }
      return `${lines.join("\n")}\n`;
    }
    function resumptionReport({slots, runs, problems}) {
      return {
        schema: 1,
        slots: slots.map(({id, opensAt, closesAt, state}) => ({
          id,
          state,
          "opens-at": (0, instant.tK)(opensAt),
          "closes-at": (0, instant.tK)(closesAt)
        })),
        runs: runs.map(run => ({
          id: run.id,
          outcome: run.kind,
          "reason-codes": run.kind === "still-refused" ? run.codes : []
        })),
        problems
      };
    }
    var rules_event = __webpack_require__(3236);
    var runner_inputs = __webpack_require__(2266);
    var log = __webpack_require__(2616);
    var modes_assignment = __webpack_require__(4166);
    var conclusion = __webpack_require__(2761);
    var tip = __webpack_require__(5508);
    var gate = __webpack_require__(1958);
    var trusted_now = __webpack_require__(3193);
    var remark = __webpack_require__(8343);
    const NOTHING_RAN = new Set([ "action_required", "skipped", "stale", "startup_failure" ]);
    async function traceOf(client, repository, {id, conclusion}) {
      if (conclusion !== "failure") return {
        kind: "other"
      };
      const remarks = await (0, github_runs.WB)(client, repository, id);
      if (!remarks.ok) return {
        kind: "unknown",
        problem: remarks.problem
      };
      return {
        kind: (0, remark.Z)(remarks.value) ? "refused-for-time" : "other"
      };
    }
    function mayHaveHadTurn({conclusion, startedAt}, opened) {
      return conclusion === null || startedAt >= opened && !NOTHING_RAN.has(conclusion);
    }
    const OLDEST = 24 * instant.dp;
    const RERUNNABLE = 720 * instant.dp;
    const MOST_OTHERS = 20;
    async function resume(assignment) {
      const {inputs, context} = assignment;
      const {workflow} = inputs;
      if (workflow === void 0 || !/^[\w.-]+\.ya?ml$/.test(workflow)) throw new runner_inputs.H5("workflow", "deploy.yml");
      const client = (0, modes_assignment.$)(assignment);
      try {
        const {resumption, language} = await resumeRuns(client, (0, modes_assignment._)(context), workflow, inputs);
        return (0, conclusion.gx)(resumptionText(resumption, language), resumptionReport(resumption), resumption.problems.length === 0);
      } finally {
        client.close();
      }
    }
    async function resumeRuns(client, repository, workflow, inputs) {
      const asked = inputs.language;
      const state = await (0, github_repository.Nu)(client, repository, null);
      if (!state.ok) return {
        resumption: stopped(state.problem),
        language: asked ?? "en"
      };
      const files = await (0, tip.B)(client, repository, state.value, inputs.intervention);
      const language = asked ?? files.solution.language ?? "en";
      if (files.files.kind === "unknown") return {
        resumption: stopped(files.files.problem),
        language
      };
      const now = await (0, trusted_now.I)(client, repository);
      if (!now.known) return {
        resumption: stopped(now.problem),
        language
      };
      const {releases, slots} = openNow(files.candidates, now.value);
      if (releases.size === 0) return {
        resumption: {
          slots,
          runs: [],
          problems: []
        },
        language
      };
      const since = (0, instant.tY)(now.value, -OLDEST);
      const recent = await (0, github_runs.J$)(client, repository, workflow, since);
      if (!recent.ok) return {
        resumption: stopped(recent.problem),
        language
      };
      const told = [];
      const problems = [];
      await (0, log.Os)("resume", async () => {
        for (const [tag, opened] of releases) {
          const known = recent.value.runs.filter(run => deploys(run, tag));
          if (known.length === 0 && recent.value.cut === null) continue;
          const earliest = (0, instant.tY)(now.value, -RERUNNABLE);
          const all = await (0, github_runs.J$)(client, repository, workflow, earliest, tag);
          const lacking = all.ok ? all.value.cut : all.problem;
          if (lacking !== null) problems.push(lacking);
          if (!all.ok || all.value.cut !== null) continue;
          const runs = (0, github_runs.ll)([ ...known, ...all.value.runs.filter(run => deploys(run, tag)) ]);
          told.push(...await resumeRelease(client, repository, inputs, {
            opened,
            since
          }, runs));
        }
      });
      problems.push(...told.flatMap(run => run.kind === "unknown" ? [ run.problem ] : []));
      return {
        resumption: {
          slots,
          runs: told,
          problems
        },
        language
      };
    }
    function deploys({headBranch, event}, tag) {
      return headBranch === tag && rules_event.M.includes(event);
    }
    function openNow(candidates, now) {
      const planned = candidates.filter(({intervention}) => intervention.outcome === void 0 && intervention.urgent === void 0);
      const slots = planned.map(({intervention}) => {
        const {id, schedule} = intervention;
        const state = (0, instant.gR)(schedule, now) ? "open" : now < schedule.start ? "not-yet-open" : "over";
        return {
          id,
          opensAt: schedule.start,
          closesAt: schedule.end,
          state
        };
      });
      const open = planned.filter(({intervention}) => (0, instant.gR)(intervention.schedule, now));
      return {
        releases: new Map(open.map(({intervention}) => [ intervention.release.tag, intervention.schedule.start ])),
        slots
      };
    }
    async function resumeRelease(client, repository, inputs, {opened, since}, runs) {
      const told = [];
      const traces = new Map;
      for (const run of runs) {
        client.begin();
        if (mayHaveHadTurn(run, opened)) traces.set(run.id, await traceOf(client, repository, run));
      }
      let settled = [ ...traces.values() ].some(({kind}) => kind !== "refused-for-time");
      const asked = runs.filter(({id, createdAt}) => createdAt >= since || traces.get(id)?.kind === "unknown");
      for (const [index, run] of asked.entries()) {
        const {id} = run;
        const known = traces.get(id) ?? null;
        (0, log.yy)(`${run.headBranch}: ${index + 1} / ${asked.length}: ${id}`);
        client.begin();
        const trace = known ?? (settled ? null : await traceOf(client, repository, run));
        if (trace === null || settled && trace.kind === "refused-for-time") {
          told.push({
            id,
            kind: "not-newest"
          });
          continue;
        }
        told.push(await resumedOf(client, repository, inputs, run, trace, runs));
        settled ||= trace.kind !== "other" || run.conclusion === "success";
      }
      return told;
    }
    function resumedOf(client, repository, inputs, run, trace, runs) {
      const {id} = run;
      if (trace.kind === "unknown") return {
        id,
        kind: "unknown",
        problem: trace.problem
      };
      if (trace.kind === "other") return {
        id,
        kind: "not-refused-for-time"
      };
      return resumeOne(client, repository, inputs, run, runs);
    }
    async function resumeOne(client, repository, inputs, run, runs) {
      const {id} = run;
      if (run.triggeringActor.type === "Bot" && run.attempt > 1) return {
        id,
        kind: "already-resumed"
      };
      const {verdict} = await (0, gate.judge)(client, {
        repository,
        runId: id,
        ref: `refs/tags/${run.headBranch ?? ""}`,
        sha: run.headSha,
        event: run.event,
        environment: inputs.environment,
        intervention: inputs.intervention,
        another: true
      });
      if (!verdict.allowed) return {
        id,
        kind: "still-refused",
        codes: verdict.reasonCodes
      };
      const latest = await (0, github_runs.cI)(client, repository, id);
      if (!latest.ok) return {
        id,
        kind: "unknown",
        problem: latest.problem
      };
      if (goesOn(latest.value, run)) return {
        id,
        kind: "already-resumed"
      };
      for (const other of runs.filter(each => each.id !== id).slice(0, MOST_OTHERS)) {
        const read = await (0, github_runs.cI)(client, repository, other.id);
        if (!read.ok) return {
          id,
          kind: "unknown",
          problem: read.problem
        };
        if (goesOn(read.value, other)) return {
          id,
          kind: "not-newest"
        };
      }
      const started = await (0, github_runs.K4)(client, repository, id);
      if (started.ok) return {
        id,
        kind: "resumed"
      };
      const after = await (0, github_runs.cI)(client, repository, id);
      return after.ok && goesOn(after.value, run) ? {
        id,
        kind: "already-resumed"
      } : {
        id,
        kind: "unknown",
        problem: started.problem
      };
    }
    function goesOn(now, before) {
      return now.attempt !== before.attempt || now.conclusion === null;
    }
    function stopped(problem) {
      return {
        slots: [],
        runs: [],
        problems: [ problem ]
      };
    }
  }),
  3193: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => trustedNow
    });
    var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8328);
    async function trustedNow(client, repository) {
      const now = client.clock.now();
      if (now.known) return now;
      await (0, _github_repository_js__WEBPACK_IMPORTED_MODULE_0__.Nu)(client, repository, null);
      return client.clock.now();
    }
  })
};
