export const id = 946;
export const ids = [946];
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

/***/ 5946:
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
// EXTERNAL MODULE: ./build/modes/notifying/alone.js
var alone = __webpack_require__(1936);
// EXTERNAL MODULE: ./build/calendar/instant.js
var instant = __webpack_require__(9466);
// EXTERNAL MODULE: ./build/github/client.js + 2 modules
var client = __webpack_require__(2544);
;// CONCATENATED MODULE: ./build/modes/gate/waiting.js


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
        await (0,client/* pause */.v)(Math.min(left, left % instant/* MINUTE */.pY || instant/* MINUTE */.pY), signal);
    }
}

;// CONCATENATED MODULE: ./build/modes/gate.js









/** Seldom more than 12 are needed; a repository that needs more than these is refused. */
const MOST_QUESTIONS = 25;
/**
 * Judges one run: gathers, evaluates and, where that would allow, looks at the tag once more and
 * evaluates again, so that a tag moved meanwhile is not deployed.
 */
async function judge(client, question, memory) {
    client.begin(MOST_QUESTIONS);
    try {
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
    finally {
        // What comes after the decision has bounds of its own.
        client.begin();
    }
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
        if (inputs.smtpUrl === undefined || !(0,alone/* lacksNotificationAlone */.t)(verdict)) {
            return told({ verdict, gathered });
        }
        // Loaded only where a mail is about to be sent.
        const { notifyUrgent, withNotification } = await Promise.all(/* import() */[__webpack_require__.e(844), __webpack_require__.e(452), __webpack_require__.e(923), __webpack_require__.e(74)]).then(__webpack_require__.bind(__webpack_require__, 5074));
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
/* harmony import */ var _github_clock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(648);
/* harmony import */ var _github_receipts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2569);
/* harmony import */ var _github_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8328);
/* harmony import */ var _github_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1018);
/* harmony import */ var _records_solution_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7370);
/* harmony import */ var _rules_selection_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8726);
/* harmony import */ var _gathering_consents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2482);
/* harmony import */ var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(332);
/* harmony import */ var _gathering_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6208);
/* harmony import */ var _gathering_walk_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5407);











/**
 * The branch that most likely is the default one. Its activity is asked for along with everything else
 * and believed only where the repository turns out to have that default branch, at that very tip.
 */
const LIKELY_BRANCH = 'main';
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
 * Finds out everything the rules may know about one run, in four round trips: the repository, the run
 * and the newest pushes; what each push left and the pushes before them; the files in between; who
 * brought the plan and who approved. What cannot be had is among the facts as a problem.
 */
async function gather(client, question, memory = new Memory()) {
    const { repository } = question;
    const ref = question.ref.startsWith('refs/tags/') ? question.ref : null;
    const [state, run, likely] = await Promise.all([
        (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .readRepository */ .Nu)(client, repository, ref),
        (0,_github_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .readRun */ .cI)(client, repository, question.runId),
        memory.recall('likely', () => (0,_github_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .readActivity */ .E)(client, repository, LIKELY_BRANCH, null, 'any')),
    ]);
    if (!state.ok)
        return withoutRepository(client, question, run, state.problem);
    const { tip } = state.value;
    const ahead = memory.recall(`pushes ${tip}`, () => lookAhead(client, repository, state.value, likely));
    // Looked at below; a failure meanwhile is not to be taken for one that nobody looks at.
    ahead.catch(() => undefined);
    const files = await memory.recall(`files ${tip}`, () => (0,_ezdrav_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readEzdrav */ .BP)(client, repository, state.value, question.intervention));
    const target = targetOf(question, state.value, state.request, run);
    const { candidate } = (0,_rules_selection_js__WEBPACK_IMPORTED_MODULE_9__/* .selectIntervention */ .i)(files.files, target);
    const { solution } = files;
    const evidence = candidate === null
        ? NO_EVIDENCE
        : await memory.recall(`evidence ${tip} ${candidate.path}`, () => gatherEvidence(client, repository, state.value, files, candidate, ahead));
    await ahead;
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
/** The newest pushes with what each left, and those before them where there are more. */
async function lookAhead(client, repository, { defaultBranch, tip }, likely) {
    const fits = likely.ok && defaultBranch === LIKELY_BRANCH && likely.value.pushes[0]?.after === tip;
    const lacking = client.enterpriseVersion === null ? [] : [404];
    const page = fits ? likely : await (0,_github_activity_js__WEBPACK_IMPORTED_MODULE_0__/* .readActivity */ .E)(client, repository, defaultBranch, null, lacking);
    return (0,_gathering_walk_js__WEBPACK_IMPORTED_MODULE_8__/* .readStretch */ .A)(client, repository, defaultBranch, page, true);
}
/** No intervention is meant, so there is nothing to have evidence of. */
const NO_EVIDENCE = { landing: null, receipts: null, consents: null };
async function gatherEvidence(client, repository, state, files, candidate, ahead) {
    const { approvers } = files.solution;
    const { id } = candidate.intervention;
    const listed = approvers.client.length + approvers['ezdrav-ict'].length;
    const [history, comments, receipts] = await Promise.all([
        ahead.then((first) => (0,_gathering_history_js__WEBPACK_IMPORTED_MODULE_7__/* .readHistory */ .L)(client, repository, state, candidate, first.page, files.blobs, undefined, first)),
        (0,_gathering_consents_js__WEBPACK_IMPORTED_MODULE_5__/* .findIssue */ .Ry)(client, repository, candidate, listed).then((issue) => (0,_gathering_consents_js__WEBPACK_IMPORTED_MODULE_5__/* .readConsentComments */ .xb)(client, repository, issue)),
        (0,_github_receipts_js__WEBPACK_IMPORTED_MODULE_1__/* .readReceipts */ .gh)(client, repository, state.deployments, (receipt) => receipt.deliveredAt !== null && receipt.payload?.interventionId === id),
    ]);
    return {
        landing: history.landing,
        receipts: receipts.ok
            ? {
                known: true,
                value: receipts.value,
                grade: 'verified',
                sources: receiptSources(receipts.request, receipts.value, id),
            }
            : { known: false, problem: receipts.problem },
        // Without the landing the pull request is not known either, nor who approved it.
        consents: history.landing.known
            ? (0,_gathering_consents_js__WEBPACK_IMPORTED_MODULE_5__/* .consentsOf */ .v6)(candidate, history.pull, comments)
            : history.landing,
    };
}
/** Where receipts were looked for, and those of the intervention that were found there. */
function receiptSources(from, receipts, interventionId) {
    const own = receipts.filter(({ payload }) => payload?.interventionId === interventionId);
    const found = own.map(({ id, deliveredAt, createdAt }) => {
        return { kind: 'api', from, id, time: deliveredAt ?? createdAt };
    });
    return found.length > 0 ? found : [{ kind: 'api', from }];
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
function targetOf(question, state, request, run) {
    const { ref, sha, environment, intervention, another } = question;
    const { tag } = state;
    // On some events the runner names the tag object; the commit it leads to is what is deployed.
    const deployed = tag?.objects.includes(sha) === true && tag.commit !== null ? tag.commit : sha;
    const meant = another === undefined || (tag?.commit === sha && !state.branchNamedAlike);
    const read = { kind: 'api', from: request, id: ref };
    return {
        ref: { kind: meant ? 'ref' : 'no-release', name: ref },
        deployed: isOfCommit(run, [sha, deployed, ...(tag?.objects ?? [])])
            ? {
                known: true,
                value: deployed,
                grade: 'verified',
                sources: [{ kind: 'argument', from: 'GITHUB_SHA' }],
            }
            : { known: false, problem: OTHER_COMMIT },
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
    const skew = now.known ? (0,_github_clock_js__WEBPACK_IMPORTED_MODULE_10__/* .skewOf */ .M)(Date.now(), now.value) : null;
    return {
        repository: `${question.repository.owner}/${question.repository.name}`,
        now,
        event: eventOf(question, run),
        actor,
        triggeringActor: triggeringActor?.id === actor?.id ? null : triggeringActor,
        problems: distinct([...unread, ...problemsOf([now, ...facts])]),
        requests: client.counted,
        ...(skew !== null && { runnerClock: skew }),
    };
}
const OTHER_COMMIT = {
    code: 'api.malformed',
    request: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    status: 200,
    detail: 'the run is recorded for another commit than the runner names',
};
/** True where GitHub's record of the run does not say that another commit is deployed. */
function isOfCommit(run, commits) {
    return !run.ok || commits.includes(run.value.headSha);
}
/** What the runner says and what GitHub recorded; where they differ, neither is an event that may deploy. */
function eventOf({ event }, run) {
    return run.ok && run.value.event !== event ? `${event}, ${run.value.event}` : event;
}
function withoutRepository(client, question, run, problem) {
    const unknown = { known: false, problem };
    const base = baseFacts(client, question, run, [unknown]);
    const target = {
        ...targetOf(question, { tag: null, branchNamedAlike: false }, '', run),
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

/***/ 1936:
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


/***/ })

};
