export const id = 522;
export const ids = [522,128];
export const modules = {

/***/ 1018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ listRunsSince),
/* harmony export */   K4: () => (/* binding */ rerunFailedJobs),
/* harmony export */   WB: () => (/* binding */ readRemarks),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   gU: () => (/* binding */ listWaitingRuns)
/* harmony export */ });
/* unused harmony exports RunAnswer, runOf */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
/* harmony import */ var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9466);
/* harmony import */ var _actors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9339);
/* harmony import */ var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1028);





const RunAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    event: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    head_sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    head_branch: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    run_attempt: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    actor: _actors_js__WEBPACK_IMPORTED_MODULE_0__/* .RestAccount */ .C$,
    triggering_actor: _actors_js__WEBPACK_IMPORTED_MODULE_0__/* .RestAccount */ .C$,
    repository: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }),
    status: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    conclusion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    created_at: _times_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .u,
});
/** The run with this id; that of another repository is refused. */
async function readRun(client, repository, id) {
    const asked = await client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository), run_id: id }, RunAnswer);
    if (!asked.ok)
        return asked;
    const answer = asked.value;
    const another = repository.id !== null && answer.repository.id !== repository.id;
    if (another || answer.id !== id)
        return (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .anotherRepository */ ._2)(asked.request);
    return { ...asked, value: runOf(answer) };
}
function runOf(answer) {
    return {
        id: answer.id,
        event: answer.event,
        headSha: answer.head_sha,
        headBranch: answer.head_branch,
        attempt: answer.run_attempt ?? 1,
        actor: (0,_actors_js__WEBPACK_IMPORTED_MODULE_0__/* .restPerson */ .EW)(answer.actor),
        triggeringActor: (0,_actors_js__WEBPACK_IMPORTED_MODULE_0__/* .restPerson */ .EW)(answer.triggering_actor),
    };
}
const RunList = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ total_count: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), workflow_runs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(RunAnswer) });
/** Pages of 100 runs that are looked through. */
const MOST_PAGES = 20;
/** The runs of a workflow (its file name) begun since `since`, newest first. */
function listRunsSince(client, repository, workflow, since) {
    return listRuns(client, 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository), workflow_id: workflow, created: `>=${(0,_calendar_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .toIso */ .tK)(since)}` }, repository);
}
/** All runs that wait for an environment to be opened to them. */
function listWaitingRuns(client, repository) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs';
    return listRuns(client, route, { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository), status: 'waiting' }, repository);
}
async function listRuns(client, route, parameters, repository) {
    const runs = [];
    let asked = await client.get(route, { ...parameters, per_page: 100 }, RunList);
    for (let page = 1; asked.ok; page += 1) {
        const answers = asked.value.workflow_runs;
        if (answers.some((run) => repository.id !== null && run.repository.id !== repository.id)) {
            return (0,_name_js__WEBPACK_IMPORTED_MODULE_1__/* .anotherRepository */ ._2)(asked.request);
        }
        runs.push(...answers.map(listedOf));
        if (asked.next === null)
            return { ...asked, value: newestFirst(runs) };
        if (page === MOST_PAGES) {
            const detail = `more than ${MOST_PAGES * 100} runs`;
            const { request } = asked;
            return { ok: false, problem: { code: 'api.malformed', request, status: 200, detail } };
        }
        asked = await client.follow(asked.next, RunList);
    }
    return asked;
}
function listedOf(answer) {
    return {
        ...runOf(answer),
        status: answer.status,
        conclusion: answer.conclusion,
        createdAt: answer.created_at,
    };
}
/** Pages may overlap while runs come and go: each run once. */
function newestFirst(runs) {
    const distinct = [...new Map(runs.map((run) => [run.id, run])).values()];
    return distinct.sort((one, other) => other.createdAt - one.createdAt || other.id - one.id);
}
const Jobs = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    jobs: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), conclusion: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })),
});
const Remarks = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ title: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), message: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) }));
/** What the steps of the run's failed jobs, latest attempt, left as annotations. */
async function readRemarks(client, repository, runId) {
    const jobs = await client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository), run_id: runId, filter: 'latest', per_page: 100 }, Jobs);
    if (!jobs.ok)
        return jobs;
    const remarks = [];
    for (const job of jobs.value.jobs.filter(({ conclusion }) => conclusion === 'failure')) {
        const read = await client.list('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository), check_run_id: job.id }, Remarks, 2);
        if (!read.ok)
            return read;
        remarks.push(...read.value.map(({ title, message }) => ({ title: title ?? '', message: message ?? '' })));
    }
    return { ...jobs, value: remarks };
}
/** Starts the failed jobs of a run again; GitHub refuses where the run already goes on. */
function rerunFailedJobs(client, repository, runId) {
    return client.send('POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs', { ...(0,_name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository), run_id: runId }, zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
}


/***/ }),

/***/ 3128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate),
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/calendar/zone.js
var zone = __webpack_require__(7209);
;// CONCATENATED MODULE: ./build/report/waiting-words.js
/** What is said once a minute while the gate waits for the slot to open; `at` is local time. */
const WAITING = {
    en: (minutes, at) => `Waiting: the slot opens at ${at}, ${minutes} min left.`,
    sl: (minutes, at) => `Čakanje: termin se odpre ob ${at}, še ${minutes} min.`,
};

// EXTERNAL MODULE: ./build/rules/evaluate.js
var evaluate = __webpack_require__(8149);
// EXTERNAL MODULE: ./build/runner/log.js + 1 modules
var log = __webpack_require__(2616);
// EXTERNAL MODULE: ./build/modes/assignment.js
var assignment = __webpack_require__(4166);
// EXTERNAL MODULE: ./build/modes/conclusion.js + 1 modules
var conclusion = __webpack_require__(2761);
// EXTERNAL MODULE: ./build/modes/gathering.js
var gathering = __webpack_require__(7982);
// EXTERNAL MODULE: ./build/modes/notifying-alone.js
var notifying_alone = __webpack_require__(3598);
// EXTERNAL MODULE: ./build/calendar/instant.js
var instant = __webpack_require__(9466);
// EXTERNAL MODULE: ./build/github/client.js + 3 modules
var client = __webpack_require__(7884);
;// CONCATENATED MODULE: ./build/modes/waiting.js


/** Answers tell whole seconds, so a slot may have opened up to one before they say so. */
const MARGIN = 1_000;
/**
 * When to judge again: the slot's opening, where that alone stands in the way and is at most `minutes`
 * off. Null where waiting would help nothing.
 */
function worthWaitingFor(verdict, minutes) {
    const { reasonCodes, opensAt, evaluatedAt } = verdict;
    const [only, ...others] = reasonCodes;
    if (only !== 'slot.not-yet-open' || others.length > 0)
        return null;
    if (opensAt === null || evaluatedAt === null)
        return null;
    return opensAt - evaluatedAt <= minutes * instant/* MINUTE */.pY ? opensAt : null;
}
/**
 * Waits by GitHub's clock until `until`, telling the minutes left once a minute. Ends at once, by
 * throwing, where the run is cancelled or the clock cannot be trusted any more.
 */
async function waitFor(until, clock, signal, tell) {
    const end = (0,instant/* plus */.tY)(until, MARGIN);
    for (;;) {
        const now = clock.now();
        if (!now.known)
            throw new Error(now.problem.detail);
        const left = end - now.value;
        if (left <= 0)
            return;
        if (left > instant/* HOUR */.dp + MARGIN)
            throw new Error('longer than an hour');
        tell(Math.ceil(left / instant/* MINUTE */.pY));
        await (0,client/* pause */.v7)(Math.min(left, left % instant/* MINUTE */.pY || instant/* MINUTE */.pY), signal);
    }
}

;// CONCATENATED MODULE: ./build/modes/gate.js









/**
 * Judges one run: gathers, evaluates and, where that would allow, looks at the tag once more and
 * evaluates again, so that a tag moved meanwhile is not deployed.
 */
async function judge(client, question, memory) {
    client.begin();
    const gathered = await (0,gathering/* gather */.kg)(client, question, memory);
    const { candidate, solution, facts } = gathered;
    const first = (0,evaluate/* evaluate */._)(candidate, solution, facts);
    if (!first.allowed)
        return { verdict: first, gathered };
    const last = await (0,gathering/* lookAgainAtTag */.XN)(client, question, facts);
    return {
        verdict: (0,evaluate/* evaluate */._)(candidate, solution, last),
        gathered: { ...gathered, facts: last },
    };
}
/**
 * `mode: gate`: judges the run this step belongs to. Where only the opening of the slot stands in the
 * way and `wait-minutes` reaches to it, waits and judges everything afresh. Where an urgent intervention
 * lacks its notification alone and there is a mail server, sends it and judges everything afresh.
 */
async function gate({ inputs, context, signal }, tuning) {
    const client = (0,assignment/* clientFor */.$)({ inputs, context, signal });
    try {
        const question = questionOf(inputs, context);
        let { verdict, gathered } = await judge(client, question);
        const language = inputs.language ?? gathered.solution.language ?? 'en';
        const opens = worthWaitingFor(verdict, inputs.waitMinutes);
        if (opens !== null) {
            await waitFor(opens, client.clock, signal, (minutes) => {
                (0,log/* print */.yy)(WAITING[language](minutes, (0,zone/* localTime */.HJ)(opens)));
            });
            ({ verdict, gathered } = await judge(client, question));
        }
        const told = (judged) => (0,conclusion/* concludeVerdict */.F_)(judged.verdict, {
            language,
            locate: judged.gathered.files?.locate ?? new Map(),
            file: judged.gathered.candidate?.path ?? null,
        });
        if (inputs.smtpUrl === undefined || !(0,notifying_alone/* lacksNotificationAlone */.t)(verdict)) {
            return told({ verdict, gathered });
        }
        // Loaded only where a mail is about to be sent.
        const { notifyUrgent, withNotification } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(452), __webpack_require__.e(91), __webpack_require__.e(112)]).then(__webpack_require__.bind(__webpack_require__, 1112));
        const notified = await notifyUrgent({ client, question, inputs, language, signal, tuning, judge: () => judge(client, question) }, { verdict, gathered });
        return withNotification(told(notified.judgement), notified, language);
    }
    finally {
        client.close();
    }
}
function questionOf(inputs, context) {
    return {
        repository: (0,assignment/* repositoryOf */._)(context),
        runId: context.runId,
        ref: context.ref,
        sha: context.sha,
        event: context.event,
        environment: inputs.environment,
        intervention: inputs.intervention,
    };
}


/***/ }),

/***/ 7982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XN: () => (/* binding */ lookAgainAtTag),
/* harmony export */   ce: () => (/* binding */ Memory),
/* harmony export */   kg: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _github_activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7217);
/* harmony import */ var _github_receipts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2569);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8328);
/* harmony import */ var _github_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1018);
/* harmony import */ var _records_solution_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7370);
/* harmony import */ var _rules_selection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8726);
/* harmony import */ var _consents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1620);
/* harmony import */ var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(332);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2);









/**
 * What several decisions of one process share, pinned to the default branch's tip: the files and the
 * evidence of an intervention. Kept for a first look only; what allows is found out afresh.
 */
class Memory {
    #known = new Map();
    recall(key, find) {
        const known = this.#known.get(key);
        // A key is only ever used for one kind of thing.
        if (known !== undefined)
            return known;
        const found = find();
        this.#known.set(key, found);
        return found;
    }
}
/**
 * Finds out everything the rules may know about one run, in four round trips: the repository and the
 * run; the files and the branch's activity; what each push left; who approved. What cannot be had is
 * among the facts as a problem.
 */
async function gather(client, question, memory = new Memory()) {
    const { repository } = question;
    const ref = question.ref.startsWith('refs/tags/') ? question.ref : null;
    const [state, run] = await Promise.all([
        (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepository */ .Nu)(client, repository, ref),
        (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .cI)(client, repository, question.runId),
    ]);
    if (!state.ok)
        return withoutRepository(client, question, run, state.problem);
    const { tip, defaultBranch } = state.value;
    const [files, activity] = await memory.recall(`files ${tip}`, () => Promise.all([
        (0,_ezdrav_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readEzdrav */ .BP)(client, repository, state.value, question.intervention),
        (0,_github_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .readActivity */ .E)(client, repository, defaultBranch, null),
    ]));
    const target = targetOf(question, state.value, state.request);
    const { candidate } = (0,_rules_selection_js__WEBPACK_IMPORTED_MODULE_8__/* .selectIntervention */ .i)(files.files, target);
    const { solution } = files;
    const evidence = candidate === null
        ? NO_EVIDENCE
        : await memory.recall(`evidence ${tip} ${candidate.path}`, () => gatherEvidence(client, repository, state.value, files, candidate, activity));
    const base = baseFacts(client, question, run, [
        evidence.landing,
        evidence.receipts,
        evidence.consents,
        files.roster,
        ...(files.files.kind === 'unknown'
            ? [{ known: false, problem: files.files.problem }]
            : []),
    ]);
    return {
        candidate,
        solution,
        files,
        repository: state.value,
        facts: { ...base, ...evidence, files: files.files, roster: files.roster, target },
    };
}
/** No intervention is meant, so there is nothing to have evidence of. */
const NO_EVIDENCE = { landing: null, receipts: null, consents: null };
async function gatherEvidence(client, repository, state, files, candidate, activity) {
    const { approvers } = files.solution;
    const listed = approvers.client.length + approvers['ezdrav-ict'].length;
    const [history, comments, receipts] = await Promise.all([
        (0,_history_js__WEBPACK_IMPORTED_MODULE_7__/* .readHistory */ .L)(client, repository, state, candidate, activity, files.blobs),
        (0,_consents_js__WEBPACK_IMPORTED_MODULE_5__/* .findIssue */ .Ry)(client, repository, candidate, listed).then((issue) => (0,_consents_js__WEBPACK_IMPORTED_MODULE_5__/* .readConsentComments */ .xb)(client, repository, issue)),
        (0,_github_receipts_js__WEBPACK_IMPORTED_MODULE_1__/* .readReceipts */ .gh)(client, repository, state.deployments, (receipt) => receipt.deliveredAt !== null &&
            receipt.payload?.interventionId === candidate.intervention.id),
    ]);
    return {
        landing: history.landing,
        receipts: receipts.ok
            ? { known: true, value: receipts.value, grade: 'verified', sources: [] }
            : { known: false, problem: receipts.problem },
        consents: (0,_consents_js__WEBPACK_IMPORTED_MODULE_5__/* .consentsOf */ .v6)(candidate, history.pull, comments),
    };
}
/** The same facts with the tag as it points at this moment: the last look before allowing. */
async function lookAgainAtTag(client, question, facts) {
    const asked = await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .readTag */ .zW)(client, question.repository, question.ref);
    const now = client.clock.now();
    const tagNow = asked.ok
        ? {
            known: true,
            value: asked.value.commit,
            grade: 'verified',
            sources: [{ kind: 'api', from: asked.request }],
        }
        : { known: false, problem: asked.problem };
    return {
        ...facts,
        now,
        target: { ...facts.target, tagNow },
        problems: [...facts.problems, ...problemsOf([now, tagNow])],
        requests: client.counted,
    };
}
function targetOf(question, state, request) {
    const { ref, sha, environment, intervention, another } = question;
    const { tag } = state;
    // On some events the runner names the tag object; the commit it leads to is what is deployed.
    const deployed = tag?.objects.includes(sha) === true && tag.commit !== null ? tag.commit : sha;
    const meant = another === undefined || (tag?.commit === sha && !state.branchNamedAlike);
    const read = { kind: 'api', from: request, id: ref };
    return {
        ref: { kind: meant ? 'ref' : 'no-release', name: ref },
        deployed: {
            known: true,
            value: deployed,
            grade: 'verified',
            sources: [{ kind: 'argument', from: 'GITHUB_SHA' }],
        },
        tagNow: {
            known: true,
            value: tag?.commit ?? null,
            grade: 'verified',
            sources: tag === null ? [] : [read],
        },
        environment,
        ...(intervention !== undefined && { intervention }),
    };
}
function baseFacts(client, question, run, facts) {
    const now = client.clock.now();
    const { actor, triggeringActor } = run.ok ? run.value : { actor: null, triggeringActor: null };
    const unread = run.ok ? [] : [run.problem];
    return {
        repository: `${question.repository.owner}/${question.repository.name}`,
        now,
        event: question.event,
        actor,
        triggeringActor: triggeringActor?.id === actor?.id ? null : triggeringActor,
        problems: distinct([...unread, ...problemsOf([now, ...facts])]),
        requests: client.counted,
    };
}
function withoutRepository(client, question, run, problem) {
    const unknown = { known: false, problem };
    const base = baseFacts(client, question, run, [unknown]);
    const target = {
        ...targetOf(question, { tag: null, branchNamedAlike: false }, ''),
        tagNow: unknown,
    };
    return {
        candidate: null,
        solution: _records_solution_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_SOLUTION */ .U,
        files: null,
        repository: null,
        facts: {
            ...base,
            ...NO_EVIDENCE,
            target,
            roster: unknown,
            files: { kind: 'unknown', problem },
        },
    };
}
function problemsOf(facts) {
    return facts.flatMap((fact) => (fact === null || fact.known ? [] : [fact.problem]));
}
/** The same failed request may leave several facts unknown; it is one problem. */
function distinct(problems) {
    const seen = new Map(problems.map((problem) => [`${problem.code} ${problem.request}`, problem]));
    return [...seen.values()];
}


/***/ }),

/***/ 3598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ lacksNotificationAlone)
/* harmony export */ });
/** True where an urgent intervention lacks its notification and nothing else stands in the way. */
function lacksNotificationAlone({ decision, intervention, reasonCodes }) {
    return (decision === 'deny' &&
        intervention?.urgent === true &&
        reasonCodes.length === 1 &&
        reasonCodes[0] === 'urgent.not-notified');
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
var gate = __webpack_require__(3128);
// EXTERNAL MODULE: ./build/modes/remark.js
var remark = __webpack_require__(8343);
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
    const now = client.clock.now();
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
