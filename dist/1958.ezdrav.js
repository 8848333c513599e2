export const id = 1958;

export const ids = [ 1958 ];

export const modules = {
  1958: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      gate: () => gate,
      judge: () => judge
    });
    var zone = __webpack_require__(7209);
    var evaluate = __webpack_require__(8149);
    var schemas = __webpack_require__(3619);
    var api = __webpack_require__(3305);
    const {readFileSync} = process.getBuiltinModule("node:fs");
    const Event = schemas.Ikc({
      repository: schemas.Ikc({
        default_branch: schemas.YjP().check(api.m9(1))
      })
    });
    function readDefaultBranch(environment = process.env) {
      const path = environment["GITHUB_EVENT_PATH"];
      if (path === void 0 || path === "") return;
      try {
        const read = Event.safeParse(JSON.parse(readFileSync(path, "utf8")));
        return read.success ? read.data.repository.default_branch : void 0;
      } catch {
        return;
      }
    }
    var log = __webpack_require__(2616);
    var assignment = __webpack_require__(4166);
    var conclusion = __webpack_require__(2761);
    var gathering = __webpack_require__(4345);
    var alone = __webpack_require__(1936);
    var instant = __webpack_require__(9466);
    var client = __webpack_require__(2544);
    var waiting = __webpack_require__(4151);
    const MARGIN = 1e3;
    function worthWaitingFor(verdict, minutes) {
      const {reasonCodes, opensAt, evaluatedAt} = verdict;
      const [only, ...others] = reasonCodes;
      if (only !== "slot.not-yet-open" || others.length > 0 || (0, waiting.q)(verdict)) return null;
      if (opensAt === null || evaluatedAt === null) return null;
      return opensAt - evaluatedAt <= minutes * instant.pY ? opensAt : null;
    }
    async function waitFor(until, clock, signal, tell) {
      const end = (0, instant.tY)(until, MARGIN);
      for (;;) {
        const now = clock.now();
        if (!now.known) throw new Error(now.problem.flaw?.why ?? now.problem.detail);
        const left = end - now.value;
        if (left <= 0) return;
        if (left > instant.dp + MARGIN) throw new Error("longer than an hour");
        tell(Math.ceil(left / instant.pY));
        await (0, client.v)(Math.min(left, left % instant.pY || instant.pY), signal);
      }
    }
    var report_language = __webpack_require__(8938);
    const MOST_QUESTIONS = 25;
    async function judge(client, question, memory) {
      client.begin(MOST_QUESTIONS);
      try {
        const gathered = await (0, gathering.kg)(client, question, memory);
        const {candidate, solution, facts} = gathered;
        const first = (0, evaluate._)(candidate, solution, facts);
        if (!first.allowed) return {
          verdict: first,
          gathered
        };
        const last = await (0, gathering.XN)(client, question, facts);
        return {
          verdict: (0, evaluate._)(candidate, solution, last),
          gathered: {
            ...gathered,
            facts: last
          }
        };
      } finally {
        client.begin();
      }
    }
    async function gate({inputs, context, signal}, tuning) {
      const client = (0, assignment.$)({
        inputs,
        context,
        signal
      });
      try {
        const question = questionOf(inputs, context);
        let {verdict, gathered} = await judge(client, question);
        const language = inputs.language ?? gathered.solution.language ?? "en";
        const opens = worthWaitingFor(verdict, inputs.waitMinutes);
        if (opens !== null) {
          await waitFor(opens, client.clock, signal, minutes => {
            (0, log.yy)((0, report_language.w)(language).waiting(minutes, (0, zone.HJ)(opens)));
          });
          ({verdict, gathered} = await judge(client, question));
        }
        const told = judged => (0, conclusion.F_)(judged.verdict, {
          language,
          locate: judged.gathered.files?.locate ?? new Map,
          file: judged.gathered.candidate?.path ?? null
        });
        if (inputs.smtpUrl === void 0 || !(0, alone.t)(verdict)) return told({
          verdict,
          gathered
        });
        const {notifyUrgent, withNotification} = await Promise.all([ __webpack_require__.e(8996), __webpack_require__.e(6611), __webpack_require__.e(3094), __webpack_require__.e(5217), __webpack_require__.e(5074) ]).then(__webpack_require__.bind(__webpack_require__, 5074));
        const notified = await notifyUrgent({
          client,
          question,
          inputs,
          language,
          signal,
          tuning,
          judge: () => judge(client, question)
        }, {
          verdict,
          gathered
        });
        return withNotification(told(notified.judgement), notified, language);
      } finally {
        client.close();
      }
    }
    function questionOf(inputs, context) {
      return {
        repository: (0, assignment._)(context),
        runId: context.runId,
        ref: context.ref,
        sha: context.sha,
        event: context.event,
        environment: inputs.environment,
        intervention: inputs.intervention,
        defaultBranch: readDefaultBranch()
      };
    }
  }),
  4345: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ce: () => Memory,
      kg: () => gather,
      XN: () => lookAgainAtTag
    });
    var activity = __webpack_require__(7217);
    var clock = __webpack_require__(648);
    var github_receipts = __webpack_require__(834);
    var github_repository = __webpack_require__(8328);
    var runs = __webpack_require__(1018);
    var tags = __webpack_require__(69);
    var records_approvers = __webpack_require__(6515);
    var solution = __webpack_require__(7370);
    var every_version = __webpack_require__(4758);
    var former_rules = __webpack_require__(1909);
    var selection = __webpack_require__(8726);
    var gathering_consents = __webpack_require__(2482);
    var ezdrav_files = __webpack_require__(5987);
    var gathering_tip = __webpack_require__(5508);
    var github_blobs = __webpack_require__(1346);
    var candidates = __webpack_require__(3995);
    var rule_changes = __webpack_require__(5223);
    var staff = __webpack_require__(5456);
    var landing = __webpack_require__(2347);
    var walk = __webpack_require__(7788);
    const ACTIVITY = "GET /repos/{owner}/{repo}/activity";
    const MOST_PAGES = 8;
    const MOST_INVALID = 10;
    async function readFormerRules(question, first) {
      const past = await readPast(question, first);
      if (!past.ok) return unknown(past.problem);
      const {pushes, trees} = past.value;
      const blobs = await readVersions(question, pushes, trees);
      if (!blobs.ok) return unknown(blobs.problem);
      const found = [ ezdrav_files.iZ, ezdrav_files.Fo ].flatMap(file => versionsOf(file, question, pushes, trees, blobs.value));
      const sources = pushes.map(({id, at}) => {
        const {owner, name} = question.repository;
        return {
          kind: "api",
          from: `/repos/${owner}/${name}/activity`,
          id,
          time: at
        };
      });
      return {
        known: true,
        value: found,
        grade: "verified",
        sources: sources.slice(0, 1)
      };
    }
    async function readPast({client, repository, state, counts, seen}, first) {
      const pushes = [];
      const trees = new Map;
      let stretch = first;
      for (let number = 1; ;number += 1) {
        const {page} = stretch;
        if (!page.ok) return page;
        if (!stretch.trees.ok) return stretch.trees;
        pushes.push(...page.value.pushes);
        for (const [oid, left] of stretch.trees.value) trees.set(oid, left);
        const oldest = pushes.at(-1);
        const {next} = page.value;
        if (next === null || oldest === void 0 || !counts(oldest)) break;
        if (number === MOST_PAGES) return lost(page.request, "too many pushes in a few days to see all rules");
        const older = stretch.older ?? await (0, activity.EX)(client, repository, state.defaultBranch, next);
        stretch = await (0, walk.A)(client, repository, state.defaultBranch, older, false);
      }
      const ordered = (0, landing.al)(pushes, state.tip);
      if (seen === "every-push" && ordered[0] !== void 0 && ordered[0].after !== state.tip) return lost(ACTIVITY, "the newest push on record does not lead to the tip");
      const unseen = ordered.filter(push => counts(push) && !isNothing(push.before) && !trees.has(push.before)).map(({before}) => before);
      const before = await (0, activity.GG)(client, repository, [ ...new Set(unseen) ]);
      if (!before.ok) return before;
      for (const [oid, left] of before.value) trees.set(oid, left);
      return {
        ok: true,
        value: {
          pushes: ordered,
          trees
        },
        request: ACTIVITY,
        next: null
      };
    }
    function isNothing(commit) {
      return /^0*$/.test(commit);
    }
    function fileAt(path, commit, trees) {
      const found = trees.get(commit)?.files.find(file => file.path === path);
      return found ?? null;
    }
    function changesOf(path, pushes, trees, counts) {
      const changing = pushes.filter(({before, after}) => !isNothing(before) && (trees.get(before) ?? null) !== null && fileAt(path, before, trees)?.oid !== fileAt(path, after, trees)?.oid);
      const counting = changing.filter(counts).length;
      return counting === 0 ? [] : changing.slice(0, counting + MOST_INVALID);
    }
    async function readVersions({client, repository, blobs, counts}, pushes, trees) {
      const gone = pushes.find(push => counts(push) && !isNothing(push.before) && trees.get(push.before) === null);
      if (gone !== void 0) return lost("GraphQL Trees", `the commit ${gone.before} is gone`);
      const wanted = [ ezdrav_files.iZ, ezdrav_files.Fo ].flatMap(path => changesOf(path, pushes, trees, counts).flatMap(({before, after}) => [ before, after ].flatMap(commit => readableAt(path, commit, trees) ?? [])));
      const unread = wanted.filter(oid => !blobs.has(oid));
      const asked = await (0, github_blobs.b4)(client, repository, [ ...new Set(unread) ]);
      return asked.ok ? {
        ...asked,
        value: new Map([ ...blobs, ...asked.value ])
      } : asked;
    }
    function readableAt(path, commit, trees) {
      const file = fileAt(path, commit, trees);
      if (file === null || (0, candidates.O$)(file) !== null || file.size > (0, ezdrav_files.LF)(path)) return null;
      return file.oid;
    }
    function versionsOf(path, {solution, counts}, pushes, trees, blobs) {
      const versionAt = commit => {
        const oid = readableAt(path, commit, trees);
        const bytes = oid === null ? void 0 : blobs.get(oid);
        return bytes === void 0 ? null : versionOf(path, bytes);
      };
      const found = [];
      let superseding = null;
      for (const push of changesOf(path, pushes, trees, counts)) {
        const present = superseding === null;
        const effective = present || versionAt(push.after) !== null || superseding === null ? push : superseding;
        superseding = effective;
        if (!counts(effective)) break;
        const rules = versionAt(push.before);
        if (rules === null) continue;
        const {id, after: commit, at, by} = effective;
        const next = versionAt(effective.after);
        const changed = "solution" in rules ? (0, rule_changes.i)(rules.solution, next !== null && "solution" in next ? next.solution : solution) : [ "left" ];
        found.push({
          file: path,
          rules,
          changed,
          supersededBy: {
            id,
            commit,
            at,
            by
          },
          pull: null
        });
      }
      return found;
    }
    function versionOf(path, bytes) {
      if (path === ezdrav_files.iZ) {
        const reading = (0, solution.K)(path, bytes);
        return reading.ok ? {
          solution: reading.value
        } : null;
      }
      const reading = (0, staff.h)(path, bytes);
      return reading.ok ? {
        roster: reading.value
      } : null;
    }
    function unknown(problem) {
      return {
        known: false,
        problem
      };
    }
    function lost(request, detail) {
      return {
        ok: false,
        problem: {
          code: "api.malformed",
          request,
          status: 200,
          detail
        }
      };
    }
    var merged_pulls = __webpack_require__(4777);
    var pulls = __webpack_require__(6243);
    var merged_history = __webpack_require__(4056);
    const rules_pulls_MOST_PAGES = 8;
    async function readMerges(client, repository, branch, counts) {
      let merged = {
        pulls: [],
        listed: [],
        next: null
      };
      for (let number = 1; ;number += 1) {
        const asked = await (0, merged_pulls.P)(client, repository, branch, merged);
        if (!asked.ok) return {
          page: asked,
          trees: asked,
          older: null
        };
        merged = asked.value;
        const pushes = (0, merged_history.W)(merged.pulls);
        const oldest = pushes.at(-1);
        const goesOn = merged.next !== null && (oldest === void 0 || counts(oldest));
        if (goesOn && number < rules_pulls_MOST_PAGES) continue;
        const page = {
          ...asked,
          value: {
            pushes,
            next: null
          }
        };
        return (0, walk.A)(client, repository, branch, page, false);
      }
    }
    async function withPulls(client, repository, branch, known, wanted) {
      const commits = [ ...new Set(wanted.map(({supersededBy}) => supersededBy.commit)) ];
      const bringers = commits.map(commit => ({
        commit,
        merges: [ commit ],
        renamed: false
      }));
      const asked = await (0, pulls._Y)(client, repository, branch, ezdrav_files.iZ, bringers);
      if (!asked.ok) return {
        known: false,
        problem: asked.problem
      };
      const value = known.map(former => {
        const bringing = asked.value.get(former.supersededBy.commit);
        const [pull] = bringing?.pulls ?? [];
        if (bringing === void 0 || pull === void 0) return former;
        const {url, author, mergedBy, reviews} = pull;
        return {
          ...former,
          pull: {
            url,
            author,
            mergedBy,
            writers: bringing.writers,
            reviews
          }
        };
      });
      return {
        known: true,
        value,
        grade: "verified",
        sources: [ {
          kind: "api",
          from: asked.request
        } ]
      };
    }
    var gathering_history = __webpack_require__(8402);
    var receipt_runs = __webpack_require__(3068);
    var unreadable = __webpack_require__(7827);
    const LIKELY_BRANCH = "main";
    class Memory {
      #known=new Map;
      recall(key, find) {
        const known = this.#known.get(key);
        if (known !== void 0) return known;
        const found = find();
        this.#known.set(key, found);
        return found;
      }
    }
    async function gather(client, question, memory = new Memory) {
      const {repository, defaultBranch: guess = LIKELY_BRANCH} = question;
      client.keepBack(1);
      const ref = question.ref.startsWith("refs/tags/") ? question.ref : null;
      const [state, run, likely] = await Promise.all([ (0, github_repository.Nu)(client, repository, ref), (0, 
      runs.cI)(client, repository, question.runId), memory.recall("likely", () => (0, 
      activity.EX)(client, repository, guess, null, "any")) ]);
      if (!state.ok) return withoutRepository(client, question, run, state.problem);
      const {tip} = state.value;
      const ahead = memory.recall(`pushes ${tip}`, () => lookAhead(client, repository, state.value, guess, likely));
      ahead.catch(() => {});
      const files = await memory.recall(`files ${tip}`, () => (0, gathering_tip.B)(client, repository, state.value, question.intervention));
      const target = targetOf(question, state.value, state.request, run);
      const {candidate} = (0, selection.iE)(files.files, target);
      const {solution} = files;
      const evidence = candidate === null ? NO_EVIDENCE : await memory.recall(`evidence ${tip} ${candidate.path}`, () => gatherEvidence(client, repository, state.value, files, candidate, ahead, run));
      const formerRules = await memory.recall(`rules ${tip}`, async () => formerRulesOf(client, repository, state.value, files, await ahead));
      const base = baseFacts(client, question, run, [ target.tagNow, evidence.landing, evidence.receipts, evidence.consents, files.roster, formerRules, ...files.files.kind === "unknown" ? [ {
        known: false,
        problem: files.files.problem
      } ] : [] ]);
      const facts = {
        ...base,
        ...evidence,
        files: files.files,
        roster: files.roster,
        formerRules,
        target
      };
      return {
        candidate,
        solution,
        files,
        repository: state.value,
        facts: await withWayOut(client, repository, state.value, {
          candidate,
          solution,
          facts
        })
      };
    }
    async function formerRulesOf(client, repository, state, {solution, blobs}, first) {
      const now = client.clock.now();
      const extra = solution.calendar["extra-non-working-days"];
      const counts = ({at}) => !now.known || (0, former_rules.Nk)(at, now.value, extra);
      const {page} = first;
      const lacking = !page.ok && [ 404, 410 ].includes(page.problem.status ?? 0) && client.enterpriseVersion !== null;
      const seen = lacking ? "merges" : "every-push";
      const stretch = lacking ? await readMerges(client, repository, state.defaultBranch, counts) : first;
      return readFormerRules({
        client,
        repository,
        state,
        solution,
        blobs,
        counts,
        seen
      }, stretch);
    }
    async function withWayOut(client, repository, {defaultBranch}, judged) {
      const {facts} = judged;
      const wanted = (0, every_version.a)(judged);
      if (wanted.length === 0 || facts.formerRules?.known !== true) return facts;
      const known = facts.formerRules.value;
      const formerRules = await withPulls(client, repository, defaultBranch, known, wanted);
      const problems = distinct([ ...facts.problems, ...problemsOf([ formerRules ]) ]);
      return {
        ...facts,
        formerRules,
        problems,
        requests: client.counted
      };
    }
    async function lookAhead(client, repository, {defaultBranch, tip}, guess, likely) {
      const fits = likely.ok && defaultBranch === guess && likely.value.pushes[0]?.after === tip;
      const lacking = client.enterpriseVersion === null ? [] : [ 404 ];
      const page = fits ? likely : await (0, activity.EX)(client, repository, defaultBranch, null, lacking);
      return (0, walk.A)(client, repository, defaultBranch, page, true);
    }
    const NO_EVIDENCE = {
      landing: null,
      receipts: null,
      consents: null
    };
    async function gatherEvidence(client, repository, state, files, candidate, ahead, own) {
      const {approvers} = files.solution;
      const {id} = candidate.intervention;
      const listed = (0, records_approvers.s)(approvers.client).length + (0, records_approvers.s)(approvers["ezdrav-ict"]).length;
      const consents = (0, gathering_consents.Ry)(client, repository, candidate, listed).then(issue => (0, 
      gathering_consents.xb)(client, repository, issue));
      const told = (0, github_receipts.gh)(client, repository, state.deployments, receipt => receipt.deliveredAt !== null && receipt.payload?.interventionId === id);
      const where = {
        client,
        repository,
        state,
        own
      };
      const [history, comments, receipts, runs] = await Promise.all([ ahead.then(first => (0, 
      gathering_history.L)(client, repository, state, candidate, first.page, files.blobs, void 0, {
        ahead: first,
        comments: consents,
        receipts: told
      })), consents, told, told.then(asked => (0, receipt_runs.v$)(where, asked, id)) ]);
      return {
        landing: history.landing,
        receipts: receipts.ok ? {
          known: true,
          value: (0, receipt_runs.R7)(receipts.value, runs, history.stood, state),
          grade: "verified",
          sources: receiptSources(receipts.request, receipts.value, id)
        } : {
          known: false,
          problem: receipts.problem
        },
        consents: history.landing.known ? (0, gathering_consents.v6)(candidate, history.pull, comments) : history.landing
      };
    }
    function receiptSources(from, receipts, interventionId) {
      const own = receipts.filter(({payload}) => payload?.interventionId === interventionId);
      const found = own.map(({id, deliveredAt, createdAt}) => ({
        kind: "api",
        from,
        id,
        time: deliveredAt ?? createdAt
      }));
      return found.length > 0 ? found : [ {
        kind: "api",
        from
      } ];
    }
    async function lookAgainAtTag(client, question, facts) {
      client.keepBack(0);
      const asked = await (0, tags.zW)(client, question.repository, question.ref);
      const now = client.clock.now();
      const tagNow = asked.ok ? tagFact(asked.value, asked.request, [ {
        kind: "api",
        from: asked.request
      } ]) : {
        known: false,
        problem: asked.problem
      };
      return {
        ...facts,
        now,
        target: {
          ...facts.target,
          tagNow
        },
        problems: [ ...facts.problems, ...problemsOf([ now, tagNow ]) ],
        requests: client.counted
      };
    }
    function targetOf(question, state, request, run) {
      const {ref, sha, environment, intervention, another} = question;
      const {tag} = state;
      const deployed = tag?.objects.includes(sha) === true && tag.commit !== null ? tag.commit : sha;
      const meant = another === void 0 || tag?.commit === sha && !state.branchNamedAlike;
      const read = {
        kind: "api",
        from: request,
        id: ref
      };
      return {
        ref: {
          kind: meant ? "ref" : "no-release",
          name: ref
        },
        deployed: isOfCommit(run, [ sha, deployed, ...tag?.objects ?? [] ]) ? {
          known: true,
          value: deployed,
          grade: "verified",
          sources: [ {
            kind: "argument",
            from: "GITHUB_SHA"
          } ]
        } : {
          known: false,
          problem: OTHER_COMMIT
        },
        tagNow: tagFact(tag, request, tag === null ? [] : [ read ]),
        environment,
        ...intervention !== void 0 && {
          intervention
        }
      };
    }
    function tagFact(tag, request, sources) {
      if (tag?.goesOn === true) return {
        known: false,
        problem: (0, unreadable.Q)(request, "tag-chain")
      };
      return {
        known: true,
        value: tag?.commit ?? null,
        grade: "verified",
        sources
      };
    }
    function baseFacts(client, question, run, facts) {
      const now = client.clock.now();
      const {actor, triggeringActor} = run.ok ? run.value : {
        actor: null,
        triggeringActor: null
      };
      const unread = run.ok ? [] : [ run.problem ];
      const skew = now.known ? (0, clock.M)(Date.now(), now.value) : null;
      return {
        repository: `${question.repository.owner}/${question.repository.name}`,
        now,
        runId: String(question.runId),
        event: eventOf(question, run),
        actor,
        triggeringActor: triggeringActor?.id === actor?.id ? null : triggeringActor,
        problems: distinct([ ...unread, ...problemsOf([ now, ...facts ]) ]),
        requests: client.counted,
        ...skew !== null && {
          runnerClock: skew
        }
      };
    }
    const OTHER_COMMIT = (0, unreadable.Q)("GET /repos/{owner}/{repo}/actions/runs/{run_id}", "another-commit");
    function isOfCommit(run, commits) {
      return !run.ok || commits.includes(run.value.headSha);
    }
    function eventOf({event}, run) {
      return run.ok && run.value.event !== event ? `${event}, ${run.value.event}` : event;
    }
    function withoutRepository(client, question, run, problem) {
      const unknown = {
        known: false,
        problem
      };
      const base = baseFacts(client, question, run, [ unknown ]);
      const target = {
        ...targetOf(question, {
          tag: null,
          branchNamedAlike: false
        }, "", run),
        tagNow: unknown
      };
      return {
        candidate: null,
        solution: solution.U,
        files: null,
        repository: null,
        facts: {
          ...base,
          ...NO_EVIDENCE,
          target,
          roster: unknown,
          formerRules: unknown,
          files: {
            kind: "unknown",
            problem
          }
        }
      };
    }
    function problemsOf(facts) {
      return facts.flatMap(fact => fact === null || fact.known ? [] : [ fact.problem ]);
    }
    function distinct(problems) {
      const seen = new Map(problems.map(problem => [ `${problem.code} ${problem.request}`, problem ]));
      return [ ...seen.values() ];
    }
  }),
  1936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      t: () => lacksNotificationAlone
    });
    function lacksNotificationAlone({decision, intervention, reasonCodes}) {
      return decision === "deny" && intervention?.urgent === true && reasonCodes.length === 1 && reasonCodes[0] === "urgent.not-notified";
    }
  }),
  5223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      i: () => changedRules
    });
    const SHOWN = new Set([ "evidence.announcement", "evidence.approvals", "evidence.self-hosted", "calendar.lead-time", "window.opens", "window.opens-with-downtime", "window.closes", "urgent.valid-hours" ]);
    const NO_RULES = new Set([ "version", "name", "client", "contractor", "language", "znet", "access-rules", "architecture" ]);
    function isBlock(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
    function same(one, other) {
      return JSON.stringify(one) === JSON.stringify(other);
    }
    function changedRules(before, after) {
      const keys = new Set([ ...Object.keys(before), ...Object.keys(after) ]);
      return [ ...keys ].filter(key => !NO_RULES.has(key)).toSorted().flatMap(key => {
        const [old, fresh] = [ valueOf(before, key), valueOf(after, key) ];
        if (same(old, fresh)) return [];
        return isBlock(old) && isBlock(fresh) ? changedIn(key, old, fresh) : [ key ];
      });
    }
    function valueOf(solution, key) {
      return Object.entries(solution).find(([own]) => own === key)?.[1];
    }
    function changedIn(block, old, fresh) {
      const keys = new Set([ ...Object.keys(old), ...Object.keys(fresh) ]);
      return [ ...keys ].toSorted().flatMap(key => {
        if (same(old[key], fresh[key])) return [];
        const path = `${block}.${key}`;
        const shown = value => typeof value === "string" || typeof value === "number" ? `${value}` : "-";
        return [ SHOWN.has(path) ? `${path}: ${shown(old[key])} → ${shown(fresh[key])}` : path ];
      });
    }
  })
};
