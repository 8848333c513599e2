export const id = 893;
export const ids = [893];
export const modules = {

/***/ 893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  guard: () => (/* binding */ guard)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/github/name.js
var github_name = __webpack_require__(9339);
;// CONCATENATED MODULE: ./build/github/protection.js


const Pending = schemas/* array */.YOg(schemas/* object */.Ikc({ environment: schemas/* object */.Ikc({ name: schemas/* nullish */.cl6(schemas/* string */.YjP()) }) }));
/** The names of the environments a waiting run asks for. */
async function readPendingEnvironments(client, repository, runId) {
    const asked = await client.get('GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments', { ...(0,github_name.at)(repository), run_id: runId }, Pending);
    if (!asked.ok)
        return asked;
    const names = asked.value.flatMap(({ environment }) => environment.name ?? []);
    return { ...asked, value: [...new Set(names)].sort() };
}
/**
 * Answers for a custom protection rule of one environment. Only the GitHub App that the rule names may;
 * a run that no longer waits is refused by GitHub, so a doubled answer changes nothing.
 */
function answerProtectionRule(client, repository, runId, environment, state, comment) {
    return client.send('POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule', { ...(0,github_name.at)(repository), run_id: runId, environment_name: environment, state, comment }, schemas/* unknown */.L5J());
}

// EXTERNAL MODULE: ./build/github/runs.js
var github_runs = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/report/escaping.js
var escaping = __webpack_require__(4391);
;// CONCATENATED MODULE: ./build/report/guarding.js

const WORDS = {
    en: {
        none: 'No run waits for a guarded environment.',
        kinds: {
            approved: 'opened',
            rejected: 'rejected: it can never become lawful',
            waiting: 'left waiting',
            unknown: 'cannot be known, left waiting',
        },
        problem: (request, detail) => `Cannot know: ${request} – ${detail}`,
    },
    sl: {
        none: 'Noben zagon ne čaka na varovano okolje.',
        kinds: {
            approved: 'odprt',
            rejected: 'zavrnjen: nikoli ne more postati dovoljen',
            waiting: 'puščen v čakanju',
            unknown: 'se ne da vedeti, puščen v čakanju',
        },
        problem: (request, detail) => `Ni mogoče vedeti: ${request} – ${detail}`,
    },
};
/** A line for each run and environment, and for each thing that could not be known. */
function guardText({ runs, problems }, language) {
    const words = WORDS[language];
    const lines = runs.map((run) => {
        const codes = run.kind === 'unknown' || run.codes.length === 0 ? '' : `: ${run.codes.join(', ')}`;
        return `${run.id} ${(0,escaping/* visible */.RK)(run.environment)}: ${words.kinds[run.kind]}${codes}`;
    });
    if (runs.length === 0 && problems.length === 0)
        lines.push(words.none);
    for (const { request, detail } of problems) {
        lines.push(words.problem((0,escaping/* visible */.RK)(request), (0,escaping/* visible */.RK)(detail)));
    }
    return `${lines.join('\n')}\n`;
}
/** The same as data. */
function guardReport({ runs, problems }) {
    return {
        schema: 1,
        runs: runs.map((run) => ({
            id: run.id,
            environment: run.environment,
            outcome: run.kind,
            'reason-codes': run.kind === 'unknown' ? [] : run.codes,
        })),
        problems,
    };
}

// EXTERNAL MODULE: ./build/report/headline.js + 1 modules
var headline = __webpack_require__(8011);
// EXTERNAL MODULE: ./build/report/language.js + 9 modules
var report_language = __webpack_require__(5096);
// EXTERNAL MODULE: ./build/report/standing.js
var standing = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/report/standing-comment.js




/** GitHub's bound is not documented; a comment this long is read by nobody anyway. */
const LONGEST = 4_000;
/** A verdict as plain text for a comment: the headline, then what stands in the way and what to do. */
function standingComment(verdict, language) {
    const messages = (0,report_language/* messagesIn */.w)(language);
    const lines = (0,standing/* standings */.ES)(verdict, messages).flatMap(({ code, stands, unblock }) => [`${code}:`, ...stands, ...unblock.map((text) => `→ ${text}`)].map((text) => (0,escaping/* lineSentence */.M_)(text, messages.quotes)));
    return [(0,escaping/* lineSentence */.M_)((0,headline/* headline */.P)(verdict, messages), messages.quotes), ...lines]
        .join('\n')
        .slice(0, LONGEST);
}

// EXTERNAL MODULE: ./build/rules/lasting.js
var lasting = __webpack_require__(6772);
// EXTERNAL MODULE: ./build/runner/log.js + 1 modules
var log = __webpack_require__(2616);
// EXTERNAL MODULE: ./build/modes/assignment.js
var modes_assignment = __webpack_require__(4166);
// EXTERNAL MODULE: ./build/modes/conclusion.js + 1 modules
var conclusion = __webpack_require__(2761);
// EXTERNAL MODULE: ./build/modes/gate.js + 2 modules
var gate = __webpack_require__(5946);
// EXTERNAL MODULE: ./build/modes/gathering.js
var gathering = __webpack_require__(7982);
;// CONCATENATED MODULE: ./build/modes/guard.js










/**
 * `mode: guard`: answers for a custom protection rule. Every run that waits for one of the environments of
 * the input `environment` is judged: opened inside its slot, left waiting while it may yet become lawful,
 * rejected when it never can. The workflow's own steps have no say in it, so deleting the gate from a
 * workflow changes nothing.
 */
async function guard(assignment) {
    const { inputs, context } = assignment;
    const client = (0,modes_assignment/* clientFor */.$)(assignment);
    try {
        const guarding = await guardRuns(client, (0,modes_assignment/* repositoryOf */._)(context), inputs);
        const language = inputs.language ?? guarding.language;
        return (0,conclusion/* concludeList */.gx)(guardText(guarding, language), guardReport(guarding), guarding.problems.length === 0);
    }
    finally {
        client.close();
    }
}
async function guardRuns(client, repository, inputs) {
    const waiting = await (0,github_runs/* listWaitingRuns */.gU)(client, repository);
    if (!waiting.ok)
        return { runs: [], problems: [waiting.problem], language: 'en' };
    const guarded = new Set(inputs.environment.split(',').map((name) => name.trim()));
    const memory = new gathering/* Memory */.ce();
    const runs = [];
    let language = 'en';
    await (0,log/* group */.Os)('guard', async () => {
        for (const [index, run] of waiting.value.entries()) {
            (0,log/* print */.yy)(`${index + 1} / ${waiting.value.length}: ${run.id}`);
            client.begin();
            const asked = await readPendingEnvironments(client, repository, run.id);
            if (!asked.ok) {
                runs.push({ id: run.id, environment: '', kind: 'unknown', problem: asked.problem });
                continue;
            }
            for (const environment of asked.value.filter((name) => guarded.has(name))) {
                const question = questionOf(repository, run, environment, inputs);
                const judgement = await (0,gate.judge)(client, question, memory);
                language = judgement.gathered.solution.language ?? language;
                const told = await answer(client, question, judgement, inputs.language ?? language);
                runs.push({ id: run.id, environment, ...told });
            }
        }
    });
    const problems = runs.flatMap((run) => (run.kind === 'unknown' ? [run.problem] : []));
    return { runs, problems, language };
}
async function answer(client, question, { verdict }, language) {
    if (verdict.allowed) {
        // Judged again from nothing remembered: between the first look and this one the night goes on.
        const { verdict: last } = await (0,gate.judge)(client, question);
        if (last.allowed)
            return send(client, question, 'approved', last, language);
        return rejects(last)
            ? send(client, question, 'rejected', last, language)
            : { kind: 'waiting', codes: last.reasonCodes };
    }
    if (!rejects(verdict))
        return { kind: 'waiting', codes: verdict.reasonCodes };
    const { verdict: last } = await (0,gate.judge)(client, question);
    return rejects(last)
        ? send(client, question, 'rejected', last, language)
        : { kind: 'waiting', codes: last.reasonCodes };
}
/** Only a plain refusal rejects; what cannot be known leaves the run waiting. */
function rejects(verdict) {
    return verdict.decision === 'deny' && (0,lasting/* isForEver */.m)(verdict.reasonCodes);
}
async function send(client, question, state, verdict, language) {
    const { repository, runId, environment } = question;
    const comment = standingComment(verdict, language);
    const sent = await answerProtectionRule(client, repository, runId, environment, state, comment);
    return sent.ok
        ? { kind: state, codes: verdict.reasonCodes }
        : { kind: 'unknown', problem: sent.problem };
}
function questionOf(repository, run, environment, inputs) {
    return {
        repository,
        runId: run.id,
        ref: `refs/tags/${run.headBranch ?? ''}`,
        sha: run.headSha,
        event: run.event,
        environment,
        intervention: inputs.intervention,
        another: true,
    };
}


/***/ })

};
