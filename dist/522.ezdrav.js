export const id = 522;

export const ids = [ 522 ];

export const modules = {
  9229: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  },
  2522: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      resume: () => resume
    });
    var instant = __webpack_require__(9466);
    var github_repository = __webpack_require__(8328);
    var github_runs = __webpack_require__(1018);
    var zone = __webpack_require__(7209);
    var escaping = __webpack_require__(4391);
    const WORDS = {
      en: {
        slot: {
          "not-yet-open": (id, at) => `${id}: the slot opens at ${at}; nothing is started before.`,
          open: (id, at) => `${id}: the slot is open until ${at}.`,
          over: (id, at) => `${id}: the slot ended at ${at}; nothing is started any more.`
        },
        noSlot: "No planned intervention: nothing to start again.",
        noRun: "No run of an open slot in the last 24 hours.",
        runs: {
          resumed: "started again",
          "already-resumed": "was started again already",
          "not-newest": "left alone: a newer run of the same release counts",
          "not-refused-for-time": "left alone: not refused for time alone",
          "still-refused": "still refused",
          unknown: "cannot be known"
        },
        problem: (request, detail) => `Cannot know: ${request} – ${detail}`
      },
      sl: {
        slot: {
          "not-yet-open": (id, at) => `${id}: termin se odpre ob ${at}; prej se nič ne zažene.`,
          open: (id, at) => `${id}: termin je odprt do ${at}.`,
          over: (id, at) => `${id}: termin se je končal ob ${at}; nič se več ne zažene.`
        },
        noSlot: "Ni načrtovanega posega: ni česa znova zagnati.",
        noRun: "V zadnjih 24 urah ni zagona za odprti termin.",
        runs: {
          resumed: "znova zagnan",
          "already-resumed": "je že bil znova zagnan",
          "not-newest": "puščen: velja novejši zagon iste izdaje",
          "not-refused-for-time": "puščen: ni zavrnjen samo zaradi časa",
          "still-refused": "še vedno zavrnjen",
          unknown: "se ne da vedeti"
        },
        problem: (request, detail) => `Ni mogoče vedeti: ${request} – ${detail}`
      }
    };
    function resumptionText(resumption, language) {
      const words = WORDS[language];
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
      for (const {request, detail} of problems) lines.push(words.problem((0, escaping.RK)(request), (0, 
      escaping.RK)(detail)));
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
    var runner_inputs = __webpack_require__(2266);
    var log = __webpack_require__(2616);
    var modes_assignment = __webpack_require__(4166);
    var conclusion = __webpack_require__(2761);
    var ezdrav_files = __webpack_require__(5987);
    var gate = __webpack_require__(5946);
    var remark = __webpack_require__(8343);
    var clock = __webpack_require__(9229);
    const OLDEST = 24 * instant.dp;
    const OUR_BOT = "github-actions[bot]";
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
      const files = await (0, ezdrav_files.BP)(client, repository, state.value, inputs.intervention);
      const language = asked ?? files.solution.language ?? "en";
      if (files.files.kind === "unknown") return {
        resumption: stopped(files.files.problem),
        language
      };
      const now = await (0, clock.I)(client, repository);
      if (!now.known) return {
        resumption: stopped(now.problem),
        language
      };
      const {open, slots} = openNow(files.candidates, now.value);
      if (open.length === 0) return {
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
      const tags = new Set(open.map(({intervention}) => intervention.release.tag));
      const runs = recent.value.filter(({headBranch, createdAt}) => headBranch !== null && tags.has(headBranch) && createdAt >= since);
      const told = await (0, log.Os)("resume", () => resumeEach(client, repository, inputs, runs));
      const problems = told.flatMap(run => run.kind === "unknown" ? [ run.problem ] : []);
      return {
        resumption: {
          slots,
          runs: told,
          problems
        },
        language
      };
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
      return {
        open: planned.filter(({intervention}) => (0, instant.gR)(intervention.schedule, now)),
        slots
      };
    }
    async function resumeEach(client, repository, inputs, runs) {
      const seen = new Set;
      const told = [];
      for (const [index, run] of runs.entries()) {
        (0, log.yy)(`${index + 1} / ${runs.length}: ${run.id}`);
        told.push(await resumeOne(client, repository, inputs, run, seen));
      }
      return told;
    }
    async function resumeOne(client, repository, inputs, run, seen) {
      const {id} = run;
      const tag = run.headBranch ?? "";
      client.begin();
      if (seen.has(tag)) return {
        id,
        kind: "not-newest"
      };
      if (run.conclusion !== "failure") {
        if (run.conclusion === null || run.conclusion === "success") seen.add(tag);
        return {
          id,
          kind: "not-refused-for-time"
        };
      }
      const remarks = await (0, github_runs.WB)(client, repository, id);
      if (!remarks.ok) return {
        id,
        kind: "unknown",
        problem: remarks.problem
      };
      if (!(0, remark.Z)(remarks.value)) return {
        id,
        kind: "not-refused-for-time"
      };
      seen.add(tag);
      if (run.triggeringActor.login === OUR_BOT && run.attempt > 1) return {
        id,
        kind: "already-resumed"
      };
      const {verdict} = await (0, gate.judge)(client, {
        repository,
        runId: id,
        ref: `refs/tags/${tag}`,
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
      if (latest.value.attempt !== run.attempt) return {
        id,
        kind: "already-resumed"
      };
      const started = await (0, github_runs.K4)(client, repository, id);
      if (started.ok) return {
        id,
        kind: "resumed"
      };
      return raced(started.problem) ? {
        id,
        kind: "already-resumed"
      } : {
        id,
        kind: "unknown",
        problem: started.problem
      };
    }
    function raced({status, detail}) {
      return status === 403 && /already running|already been queued|in progress/i.test(detail);
    }
    function stopped(problem) {
      return {
        slots: [],
        runs: [],
        problems: [ problem ]
      };
    }
  }
};
