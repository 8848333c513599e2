export const id = 522;
export const ids = [522];
export const modules = {

/***/ 9229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ trustedNow)
/* harmony export */ });
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8328);

/** Now, by GitHub's clock; asks once more where too few answers have told it so far. */
async function trustedNow(client, repository) {
    const now = client.clock.now();
    if (now.known)
        return now;
    await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .Nu)(client, repository, null);
    return client.clock.now();
}


/***/ }),

/***/ 2522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resume: () => (/* binding */ resume)
});

// EXTERNAL MODULE: ./build/calendar/instant.js
var instant = __webpack_require__(9466);
// EXTERNAL MODULE: ./build/github/repository.js
var github_repository = __webpack_require__(8328);
// EXTERNAL MODULE: ./build/github/runs.js
var github_runs = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/calendar/zone.js
var zone = __webpack_require__(7209);
// EXTERNAL MODULE: ./build/report/escaping.js
var escaping = __webpack_require__(4391);
;// CONCATENATED MODULE: ./build/report/resumption.js



const WORDS = {
    en: {
        slot: {
            'not-yet-open': (id, at) => `${id}: the slot opens at ${at}; nothing is started before.`,
            open: (id, at) => `${id}: the slot is open until ${at}.`,
            over: (id, at) => `${id}: the slot ended at ${at}; nothing is started any more.`,
        },
        noSlot: 'No planned intervention: nothing to start again.',
        noRun: 'No run of an open slot in the last 24 hours.',
        runs: {
            resumed: 'started again',
            'already-resumed': 'was started again already',
            'not-newest': 'left alone: a newer run of the same release counts',
            'not-refused-for-time': 'left alone: not refused for time alone',
            'still-refused': 'still refused',
            unknown: 'cannot be known',
        },
        problem: (request, detail) => `Cannot know: ${request} – ${detail}`,
    },
    sl: {
        slot: {
            'not-yet-open': (id, at) => `${id}: termin se odpre ob ${at}; prej se nič ne zažene.`,
            open: (id, at) => `${id}: termin je odprt do ${at}.`,
            over: (id, at) => `${id}: termin se je končal ob ${at}; nič se več ne zažene.`,
        },
        noSlot: 'Ni načrtovanega posega: ni česa znova zagnati.',
        noRun: 'V zadnjih 24 urah ni zagona za odprti termin.',
        runs: {
            resumed: 'znova zagnan',
            'already-resumed': 'je že bil znova zagnan',
            'not-newest': 'puščen: velja novejši zagon iste izdaje',
            'not-refused-for-time': 'puščen: ni zavrnjen samo zaradi časa',
            'still-refused': 'še vedno zavrnjen',
            unknown: 'se ne da vedeti',
        },
        problem: (request, detail) => `Ni mogoče vedeti: ${request} – ${detail}`,
    },
};
/** A line for each slot, each run and each thing that could not be known. */
function resumptionText(resumption, language) {
    const words = WORDS[language];
    const { slots, runs, problems } = resumption;
    const open = slots.some(({ state }) => state === 'open');
    const lines = slots.map(({ id, opensAt, closesAt, state }) => words.slot[state](id, (0,zone/* localDateTime */.dE)(state === 'not-yet-open' ? opensAt : closesAt)));
    if (slots.length === 0 && problems.length === 0)
        lines.push(words.noSlot);
    if (open && runs.length === 0 && problems.length === 0)
        lines.push(words.noRun);
    for (const run of runs) {
        const codes = run.kind === 'still-refused' ? `: ${run.codes.join(', ')}` : '';
        lines.push(`${run.id}: ${words.runs[run.kind]}${codes}`);
    }
    for (const { request, detail } of problems) {
        lines.push(words.problem((0,escaping/* visible */.RK)(request), (0,escaping/* visible */.RK)(detail)));
    }
    return `${lines.join('\n')}\n`;
}
/** The same as data. */
function resumptionReport({ slots, runs, problems }) {
    return {
        schema: 1,
        slots: slots.map(({ id, opensAt, closesAt, state }) => ({
            id,
            state,
            'opens-at': (0,instant/* toIso */.tK)(opensAt),
            'closes-at': (0,instant/* toIso */.tK)(closesAt),
        })),
        runs: runs.map((run) => ({
            id: run.id,
            outcome: run.kind,
            'reason-codes': run.kind === 'still-refused' ? run.codes : [],
        })),
        problems,
    };
}

// EXTERNAL MODULE: ./build/runner/inputs.js
var runner_inputs = __webpack_require__(2266);
// EXTERNAL MODULE: ./build/runner/log.js + 1 modules
var log = __webpack_require__(2616);
// EXTERNAL MODULE: ./build/modes/assignment.js
var modes_assignment = __webpack_require__(4166);
// EXTERNAL MODULE: ./build/modes/conclusion.js + 1 modules
var conclusion = __webpack_require__(2761);
// EXTERNAL MODULE: ./build/modes/ezdrav-files.js + 2 modules
var ezdrav_files = __webpack_require__(332);
// EXTERNAL MODULE: ./build/modes/gate.js + 2 modules
var gate = __webpack_require__(5946);
// EXTERNAL MODULE: ./build/modes/remark.js
var remark = __webpack_require__(8343);
// EXTERNAL MODULE: ./build/modes/notifying/clock.js
var clock = __webpack_require__(9229);
;// CONCATENATED MODULE: ./build/modes/resume.js












/** A refused run older than this is left alone: whoever wanted it has moved on. */
const OLDEST = 24 * instant/* HOUR */.dp;
const OUR_BOT = 'github-actions[bot]';
/**
 * `mode: resume`: starts again the runs of `workflow` that the gate refused for time alone and whose slot
 * is open now. Keeps no list: what was refused stands in the runs, whether it was resumed in who started
 * their latest attempt. Late, doubled and concurrent ticks therefore change nothing.
 */
async function resume(assignment) {
    const { inputs, context } = assignment;
    const { workflow } = inputs;
    if (workflow === undefined || !/^[\w.-]+\.ya?ml$/.test(workflow)) {
        throw new runner_inputs/* InputFault */.H5('workflow', 'deploy.yml');
    }
    const client = (0,modes_assignment/* clientFor */.$)(assignment);
    try {
        const { resumption, language } = await resumeRuns(client, (0,modes_assignment/* repositoryOf */._)(context), workflow, inputs);
        return (0,conclusion/* concludeList */.gx)(resumptionText(resumption, language), resumptionReport(resumption), resumption.problems.length === 0);
    }
    finally {
        client.close();
    }
}
async function resumeRuns(client, repository, workflow, inputs) {
    const asked = inputs.language;
    const state = await (0,github_repository/* readRepository */.Nu)(client, repository, null);
    if (!state.ok)
        return { resumption: stopped(state.problem), language: asked ?? 'en' };
    const files = await (0,ezdrav_files/* readEzdrav */.BP)(client, repository, state.value, inputs.intervention);
    const language = asked ?? files.solution.language ?? 'en';
    if (files.files.kind === 'unknown')
        return { resumption: stopped(files.files.problem), language };
    // One request may have told everything so far; a clock needs two answers.
    const now = await (0,clock/* trustedNow */.I)(client, repository);
    if (!now.known)
        return { resumption: stopped(now.problem), language };
    const { open, slots } = openNow(files.candidates, now.value);
    if (open.length === 0)
        return { resumption: { slots, runs: [], problems: [] }, language };
    const since = (0,instant/* plus */.tY)(now.value, -OLDEST);
    const recent = await (0,github_runs/* listRunsSince */.J$)(client, repository, workflow, since);
    if (!recent.ok)
        return { resumption: stopped(recent.problem), language };
    const tags = new Set(open.map(({ intervention }) => intervention.release.tag));
    const runs = recent.value.filter(({ headBranch, createdAt }) => headBranch !== null && tags.has(headBranch) && createdAt >= since);
    const told = await (0,log/* group */.Os)('resume', () => resumeEach(client, repository, inputs, runs));
    const problems = told.flatMap((run) => (run.kind === 'unknown' ? [run.problem] : []));
    return { resumption: { slots, runs: told, problems }, language };
}
/** The interventions whose slot is open, and where the others stand. */
function openNow(candidates, now) {
    const planned = candidates.filter(({ intervention }) => intervention.outcome === undefined && intervention.urgent === undefined);
    const slots = planned.map(({ intervention }) => {
        const { id, schedule } = intervention;
        const state = (0,instant/* contains */.gR)(schedule, now) ? 'open' : now < schedule.start ? 'not-yet-open' : 'over';
        return { id, opensAt: schedule.start, closesAt: schedule.end, state };
    });
    return {
        open: planned.filter(({ intervention }) => (0,instant/* contains */.gR)(intervention.schedule, now)),
        slots,
    };
}
/** Newest first, so that of a release only the newest refused run is started again. */
async function resumeEach(client, repository, inputs, runs) {
    const seen = new Set();
    const told = [];
    for (const [index, run] of runs.entries()) {
        (0,log/* print */.yy)(`${index + 1} / ${runs.length}: ${run.id}`);
        told.push(await resumeOne(client, repository, inputs, run, seen));
    }
    return told;
}
async function resumeOne(client, repository, inputs, run, seen) {
    const { id } = run;
    const tag = run.headBranch ?? '';
    client.begin();
    if (seen.has(tag))
        return { id, kind: 'not-newest' };
    if (run.conclusion !== 'failure') {
        // A newer run goes on, or has deployed: an older one must not come after it.
        if (run.conclusion === null || run.conclusion === 'success')
            seen.add(tag);
        return { id, kind: 'not-refused-for-time' };
    }
    const remarks = await (0,github_runs/* readRemarks */.WB)(client, repository, id);
    if (!remarks.ok)
        return { id, kind: 'unknown', problem: remarks.problem };
    if (!(0,remark/* isRefusedForTime */.Z)(remarks.value))
        return { id, kind: 'not-refused-for-time' };
    seen.add(tag);
    if (run.triggeringActor.login === OUR_BOT && run.attempt > 1)
        return { id, kind: 'already-resumed' };
    const { verdict } = await (0,gate.judge)(client, {
        repository,
        runId: id,
        ref: `refs/tags/${tag}`,
        sha: run.headSha,
        event: run.event,
        environment: inputs.environment,
        intervention: inputs.intervention,
        another: true,
    });
    if (!verdict.allowed)
        return { id, kind: 'still-refused', codes: verdict.reasonCodes };
    // Somebody may have started it meanwhile; GitHub refuses a second start, this only spares asking.
    const latest = await (0,github_runs/* readRun */.cI)(client, repository, id);
    if (!latest.ok)
        return { id, kind: 'unknown', problem: latest.problem };
    if (latest.value.attempt !== run.attempt)
        return { id, kind: 'already-resumed' };
    const started = await (0,github_runs/* rerunFailedJobs */.K4)(client, repository, id);
    if (started.ok)
        return { id, kind: 'resumed' };
    return raced(started.problem)
        ? { id, kind: 'already-resumed' }
        : { id, kind: 'unknown', problem: started.problem };
}
/** GitHub's answer where the run goes on already. */
function raced({ status, detail }) {
    return status === 403 && /already running|already been queued|in progress/i.test(detail);
}
function stopped(problem) {
    return { slots: [], runs: [], problems: [problem] };
}


/***/ })

};
