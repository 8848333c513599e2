export const id = 488;

export const ids = [ 488 ];

export const modules = {
  5488: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      announce: () => announce
    });
    var solution = __webpack_require__(7370);
    var annotations = __webpack_require__(6241);
    var instant = __webpack_require__(9466);
    var json = __webpack_require__(9665);
    function standingOf({result, urgent}) {
      switch (result.kind) {
       case "sent":
       case "told":
       case "never-announced":
        return {
          decision: null,
          codes: []
        };

       case "refused":
        return {
          decision: result.verdict.decision,
          codes: result.verdict.reasonCodes
        };

       case "unknown":
       case "unconfirmed":
        return {
          decision: "unverifiable",
          codes: [ urgent ? "urgent.unverifiable" : "announcement.unverifiable" ]
        };

       case "failed":
        return {
          decision: "unverifiable",
          codes: [ result.problem.code ]
        };

       case "same-id":
        return {
          decision: "deny",
          codes: [ "target.ambiguous" ]
        };

       case "by-hand":
       case "not-sent":
       case "incomplete":
       case "rival":
        return {
          decision: "deny",
          codes: [ urgent ? "urgent.not-notified" : "announcement.missing" ]
        };
      }
    }
    function announcedJson(announced, versions, language) {
      return {
        schema: 1,
        mode: "announce",
        interventions: announced.map(each => ({
          id: each.id,
          file: each.path,
          "plan-digest": each.planDigest,
          urgent: each.urgent,
          result: each.result.kind,
          "reason-codes": standingOf(each).codes,
          "issue-number": each.issue?.number ?? null,
          ...detailsOf(each.result, versions, language)
        })),
        versions
      };
    }
    function detailsOf(result, versions, language) {
      switch (result.kind) {
       case "sent":
        {
          const {notice, to, messageId, at} = result;
          return {
            notice,
            recipients: to,
            "message-id": messageId,
            "delivered-at": (0, instant.tK)(at)
          };
        }

       case "told":
        return {
          "delivered-at": (0, instant.tK)(result.at),
          reference: result.reference ?? null
        };

       case "unknown":
       case "unconfirmed":
        return {
          notice: result.notice,
          "message-id": result.messageId,
          receipt: result.receipt
        };

       case "by-hand":
        return {
          notice: result.notice,
          recipients: result.to,
          mail: result.path
        };

       case "not-sent":
        return {
          notice: result.notice,
          why: result.why,
          status: result.status
        };

       case "incomplete":
        return {
          notice: result.notice,
          missing: result.missing
        };

       case "refused":
        return {
          verdict: (0, json.L)(result.verdict, versions, language)
        };

       case "same-id":
        return {
          files: result.files
        };

       case "failed":
       case "never-announced":
       case "rival":
        return {};
      }
    }
    var announce_result = __webpack_require__(7290);
    var escaping = __webpack_require__(4391);
    var letter_parts = __webpack_require__(332);
    var outputs = __webpack_require__(4121);
    var summary = __webpack_require__(1551);
    var report_text = __webpack_require__(3920);
    var versions = __webpack_require__(498);
    var report_language = __webpack_require__(7941);
    function concludeAnnounced(all, telling) {
      const {language} = telling;
      const words = (0, report_language.w)(language).announce;
      if (all.length === 0) {
        const parts = [ (0, letter_parts.em)(words.nothingToDo) ];
        return {
          exitCode: 0,
          outputs: {
            allowed: "false"
          },
          log: (0, letter_parts._r)(parts, language),
          summary: (0, letter_parts.Y1)(parts),
          annotations: [],
          report: announcedJson([], versions.S, language)
        };
      }
      const settled = all.every(({announced}) => (0, announce_result.I)(announced.result));
      return {
        exitCode: settled ? 0 : 1,
        outputs: outputsFor(all),
        log: all.map(one => logOf(one, telling)).join("\n"),
        summary: all.map(one => summaryFor(one, telling)).join("\n"),
        annotations: all.flatMap(one => annotationsFor(one, telling)).slice(0, 10),
        report: announcedJson(all.map(({announced}) => announced), versions.S, language)
      };
    }
    function heading({announced}, language) {
      const words = (0, report_language.w)(language).announce;
      const sign = (0, announce_result.I)(announced.result) ? "✅" : "⛔";
      return {
        kind: "heading",
        text: `${sign} ${announced.id}: ${words.heads[announced.result.kind]}`
      };
    }
    function logOf(one, {language}) {
      const {result} = one.announced;
      const told = (0, letter_parts._r)([ heading(one, language), ...one.parts ], language);
      return result.kind === "refused" ? `${told}\n${(0, report_text.b6)(result.verdict, {
        language,
        colour: false
      })}` : told;
    }
    function summaryFor(one, {language}) {
      const {result} = one.announced;
      const told = (0, letter_parts.Y1)([ heading(one, language), ...one.parts ]);
      return result.kind === "refused" ? `${told}\n${(0, summary.Y)(result.verdict, language)}` : told;
    }
    function annotationsFor(one, telling) {
      const {announced, parts} = one;
      const {id, path, result, issueTrouble} = announced;
      if (result.kind === "refused") return (0, annotations.Ih)(result.verdict, {
        ...telling,
        file: path
      });
      if ((0, announce_result.I)(result) && issueTrouble === null) return [];
      const {quotes} = (0, report_language.w)(telling.language);
      const message = parts.flatMap(part => part.kind === "sentence" ? [ (0, escaping.M_)(part.text, quotes) ] : []).join(" ");
      return [ {
        level: (0, announce_result.I)(result) ? "warning" : "error",
        title: id,
        message,
        file: path
      } ];
    }
    function outputsFor(all) {
      const standings = all.map(({announced}) => standingOf(announced));
      const worst = standings.find(({decision}) => decision !== null)?.decision ?? null;
      const codes = [ ...new Set(standings.flatMap(standing => standing.codes)) ].join(",");
      const common = {
        allowed: "false",
        ...worst !== null && {
          decision: worst,
          "reason-codes": codes
        }
      };
      const [only] = all;
      if (only === void 0 || all.length > 1) return common;
      const {id, planDigest, issue, result} = only.announced;
      const refused = result.kind === "refused" ? (0, outputs.Y)(result.verdict) : {};
      return {
        ...refused,
        ...common,
        "intervention-id": id,
        "plan-digest": planDigest,
        ...issue !== null && {
          "issue-number": String(issue.number)
        }
      };
    }
    var github_activity = __webpack_require__(7217);
    var github_receipts = __webpack_require__(834);
    var github_repository = __webpack_require__(8328);
    var records_approvers = __webpack_require__(6515);
    var consents = __webpack_require__(2482);
    var ezdrav_files = __webpack_require__(5987);
    var tip = __webpack_require__(5508);
    var gathering_history = __webpack_require__(7325);
    var trusted_now = __webpack_require__(3193);
    async function readStanding(client, repository, named) {
      const state = await (0, github_repository.Nu)(client, repository, null);
      if (!state.ok) return state;
      const [files, activity] = await Promise.all([ (0, tip.B)(client, repository, state.value, named), (0, 
      github_activity.EX)(client, repository, state.value.defaultBranch, null) ]);
      return {
        ...state,
        value: {
          repository,
          state: state.value,
          files,
          activity
        }
      };
    }
    async function factsOf(client, standing, candidate, event) {
      const {repository, state, files} = standing;
      const urgent = candidate.intervention.urgent !== void 0;
      const withdrawn = candidate.intervention.status === "withdrawn";
      const [history, receipts] = await Promise.all([ withdrawn ? null : landingOf(client, standing, candidate, urgent), (0, 
      github_receipts.gh)(client, repository, state.deployments, receipt => receipt.deliveredAt !== null && receipt.payload?.interventionId === candidate.intervention.id) ]);
      const consents = urgent && history !== null ? await consentsKnown(client, standing, candidate, history) : null;
      const landing = history?.landing ?? null;
      const now = await (0, trusted_now.I)(client, repository);
      const told = receipts.ok ? {
        known: true,
        value: receipts.value,
        grade: "verified",
        sources: []
      } : {
        known: false,
        problem: receipts.problem
      };
      const starter = landing?.known === true ? landing.value.landedBy : null;
      return {
        repository: `${repository.owner}/${repository.name}`,
        now,
        event,
        files: files.files,
        target: {
          ref: {
            kind: "ref",
            name: `refs/tags/${candidate.intervention.release.tag}`
          },
          deployed: null,
          tagNow: null,
          environment: candidate.intervention.environment,
          intervention: candidate.path
        },
        landing,
        receipts: told,
        consents,
        actor: starter,
        triggeringActor: null,
        roster: files.roster,
        problems: problemsOf([ now, landing, told, consents, files.roster ]),
        requests: client.counted
      };
    }
    const NOBODY = () => Promise.resolve({
      ok: true,
      value: new Map,
      request: "",
      next: null
    });
    async function landingOf(client, {repository, state, files, activity}, candidate, urgent) {
      const read = pulls => (0, gathering_history.L)(client, repository, state, candidate, activity, files.blobs, pulls);
      if (!urgent) return {
        ...await read(NOBODY),
        unread: null
      };
      const whole = await read();
      const {landing} = whole;
      if (landing.known || landing.problem.code !== "api.forbidden") return {
        ...whole,
        unread: null
      };
      return {
        ...await read(NOBODY),
        unread: landing.problem
      };
    }
    async function consentsKnown(client, {repository, files}, candidate, {pull, unread}) {
      const {approvals} = candidate.intervention;
      const recorded = approvals?.client !== void 0 && approvals["ezdrav-ict"] !== void 0;
      if (unread !== null && !recorded) return {
        known: false,
        problem: {
          ...unread,
          permission: "pull_requests: read"
        }
      };
      const {approvers} = files.solution;
      const listed = (0, records_approvers.s)(approvers.client).length + (0, records_approvers.s)(approvers["ezdrav-ict"]).length;
      const issue = await (0, consents.Ry)(client, repository, candidate, listed);
      return (0, consents.v6)(candidate, pull, await (0, consents.xb)(client, repository, issue));
    }
    function problemsOf(facts) {
      const all = facts.flatMap(fact => fact === null || fact.known ? [] : [ fact.problem ]);
      return [ ...new Map(all.map(problem => [ `${problem.code} ${problem.request}`, problem ])).values() ];
    }
    var letters_letter = __webpack_require__(7992);
    var recipients = __webpack_require__(8504);
    var parts = __webpack_require__(1923);
    var announce_due = __webpack_require__(5021);
    var foresight = __webpack_require__(4576);
    var issue = __webpack_require__(9103);
    var github_blobs = __webpack_require__(1346);
    var letters = __webpack_require__(5759);
    function writeNotice(due, plan, previous) {
      const earlier = due.previous;
      switch (due.notice) {
       case "announcement":
        return (0, letters.q)(due.notice, plan);

       case "urgent-notification":
       case "changed-announcement":
        return (0, letters.q)(due.notice, {
          ...plan,
          previousDigest: earlier?.digest,
          previousReference: earlier?.reference,
          previous
        });

       case "withdrawal":
        {
          const same = earlier?.digest === plan.planDigest;
          const announced = same ? plan.intervention : previous ?? null;
          const digest = earlier?.digest ?? null;
          const reference = earlier?.reference;
          return (0, letters.q)(due.notice, {
            ...plan,
            reference,
            announced,
            digest
          });
        }
      }
    }
    async function readPrevious(client, repository, commit, digest) {
      if (commit === null || digest === void 0) return;
      const trees = await (0, github_activity.i9)(client, repository, [ commit ]);
      if (!trees.ok) return;
      const files = (0, ezdrav_files.hy)(trees.value.get(commit) ?? []);
      const blobs = await (0, github_blobs.b4)(client, repository, [ ...new Set(files.map(({oid}) => oid)) ]);
      if (!blobs.ok) return;
      for (const {path, oid} of files) {
        const bytes = blobs.value.get(oid);
        const candidate = bytes === void 0 ? null : (0, ezdrav_files.G9)(path, bytes);
        if (candidate?.planDigest === digest) return candidate.intervention;
      }
      return;
    }
    var notifying = __webpack_require__(890);
    var notifying_result = __webpack_require__(2270);
    async function announceOne(run, candidate) {
      const {client, standing} = run;
      client.begin();
      const {solution} = standing.files;
      const facts = await factsOf(client, standing, candidate, run.event);
      if (!facts.now.known) {
        const problem = facts.problems.find(({code}) => code !== "clock.unverifiable") ?? facts.now.problem;
        return ended(run, candidate, {
          kind: "failed",
          at: "facts",
          problem
        });
      }
      const now = facts.now.value;
      const due = (0, announce_due.I)({
        candidate,
        solution,
        facts
      }, run.anew);
      switch (due.kind) {
       case "problem":
        return ended(run, candidate, {
          kind: "failed",
          at: "facts",
          problem: due.problem
        }, now);

       case "never-announced":
        return ended(run, candidate, {
          kind: "never-announced"
        }, now);

       case "told":
        return withIssue(run, candidate, due, now);

       case "unknown":
        return withIssue(run, candidate, earlierUnknown(due.receipt, candidate), now);

       case "send":
        {
          const verdict = due.notice === "withdrawal" ? null : (0, foresight.S)(candidate, solution, facts);
          if (verdict !== null) return ended(run, candidate, {
            kind: "refused",
            verdict
          }, now);
          return sendNotice(run, candidate, due, now);
        }
      }
    }
    function endedWithout(run, candidate, result) {
      return ended(run, candidate, result);
    }
    function earlierUnknown(receipt, candidate) {
      const first = (0, announce_due.$)(candidate) === "announcement" ? "announcement" : "urgent-notification";
      return {
        kind: "unknown",
        now: false,
        notice: receipt.kind === "withdrawal" ? "withdrawal" : first,
        messageId: receipt.payload?.messageId ?? "",
        receipt: receipt.id,
        since: receipt.createdAt
      };
    }
    async function sendNotice(run, candidate, due, now) {
      const {client, standing, post, language, runId} = run;
      const {repository, state, files} = standing;
      const {intervention, planDigest} = candidate;
      const {solution} = files;
      const {notice} = due;
      const plan = {
        intervention,
        solution,
        planDigest
      };
      const draft = writeNotice(due, plan, void 0);
      if (!(0, letters_letter.D)(draft)) return ended(run, candidate, {
        kind: "incomplete",
        notice,
        missing: draft.missing
      }, now);
      const wish = {
        candidate,
        solution,
        language,
        letter: draft.text,
        outcome: null,
        leaveClosed: due.again
      };
      const begun = await (0, issue.s)(client, repository, wish);
      if (!begun.ok) return ended(run, candidate, {
        kind: "failed",
        at: "issue",
        problem: begun.problem
      }, now);
      const previous = await readPrevious(client, repository, due.commit, due.previous?.digest);
      const whole = writeNotice(due, {
        ...plan,
        approvalPage: begun.value.url
      }, previous);
      const letter = (0, letters_letter.D)(whole) ? whole : draft;
      const told = await (0, notifying.m)(client, repository, {
        kind: notice === "withdrawal" ? "withdrawal" : (0, announce_due.$)(candidate),
        letter,
        interventionId: intervention.id,
        planDigest,
        commit: state.tip,
        runId,
        since: due.since
      }, post, now);
      const result = (0, notifying_result.B)(told, notice, letter, now);
      if (result.kind === "rival") return ended(run, candidate, result, now, begun.value);
      return withIssue(run, candidate, result, now, letter.text, due);
    }
    async function withIssue(run, candidate, result, now, sent, due) {
      const {client, standing, language} = run;
      const {repository, files} = standing;
      const {solution} = files;
      client.begin();
      const letter = sent ?? standingLetter(run, candidate);
      const outcome = {
        result,
        parts: partsOf(run, bare(candidate, result), letter, now)
      };
      const wish = {
        candidate,
        solution,
        language,
        letter,
        outcome,
        leaveClosed: due?.again
      };
      const kept = await (0, issue.s)(client, repository, wish);
      if (!kept.ok) return ended(run, candidate, result, now, null, kept.problem, letter);
      const {number} = kept.value;
      let trouble = null;
      const from = due?.notice === "withdrawal" ? void 0 : due?.previous?.digest;
      if (from !== void 0 || result.kind === "sent" || result.kind === "told") {
        const withdrawn = candidate.intervention.status === "withdrawn";
        const change = withdrawn ? {
          kind: "withdrawn"
        } : from === void 0 ? null : {
          kind: "changed",
          from
        };
        if (change !== null) trouble = await (0, issue.l)(client, repository, number, candidate, change, language);
      }
      return ended(run, candidate, result, now, kept.value, trouble, letter);
    }
    function standingLetter({standing}, candidate) {
      const {intervention, planDigest} = candidate;
      const {solution} = standing.files;
      const withdrawn = intervention.status === "withdrawn";
      const first = (0, announce_due.$)(candidate) === "announcement" ? "announcement" : "urgent-notification";
      const notice = withdrawn ? "withdrawal" : first;
      const written = writeNotice({
        kind: "send",
        notice,
        previous: null,
        since: (0, instant.B9)(0),
        commit: null
      }, {
        intervention,
        solution,
        planDigest
      }, void 0);
      return (0, letters_letter.D)(written) ? written.text : null;
    }
    function bare(candidate, result) {
      const {intervention, path, planDigest} = candidate;
      const urgent = intervention.urgent !== void 0;
      return {
        id: intervention.id,
        path,
        planDigest,
        urgent,
        result,
        issue: null,
        issueTrouble: null
      };
    }
    function partsOf({standing, language}, announced, letter, now) {
      const {owner, name} = standing.repository;
      const {solution} = standing.files;
      const custodian = solution.contacts["solution-custodian"];
      const to = custodian === void 0 ? (0, recipients.LR)(solution) : (0, recipients.AQ)(solution, custodian);
      return (0, parts.G)({
        announced,
        letter,
        now,
        language,
        to,
        repository: `${owner}/${name}`
      });
    }
    function ended(run, candidate, result, now = (0, instant.B9)(0), issue = null, issueTrouble = null, letter = null) {
      const announced = {
        ...bare(candidate, result),
        issue: issue === null ? null : {
          number: issue.number,
          url: issue.url
        },
        issueTrouble
      };
      return {
        announced,
        parts: partsOf(run, announced, letter, now)
      };
    }
    var announce_verdict = __webpack_require__(8666);
    var modes_assignment = __webpack_require__(4166);
    var conclusion = __webpack_require__(2761);
    var mailing = __webpack_require__(5079);
    async function announce(assignment, tuning = {}) {
      const {inputs, context} = assignment;
      const post = (0, mailing.ss)(inputs, tuning);
      const client = (0, modes_assignment.$)(assignment);
      const {event, runId} = context;
      try {
        client.begin();
        const asked = await readStanding(client, (0, modes_assignment._)(context), inputs.intervention);
        if (!asked.ok) {
          const {problem} = asked;
          const files = {
            kind: "unknown",
            problem
          };
          return (0, conclusion.F_)((0, announce_verdict.Uw)(client, files, problem, solution.U, event), {
            language: inputs.language ?? "en",
            locate: new Map,
            file: null
          });
        }
        const standing = asked.value;
        const {files} = standing;
        const language = inputs.language ?? files.solution.language ?? "en";
        const telling = {
          language,
          locate: files.locate
        };
        const verdict = unusable(client, standing, inputs.intervention, event);
        if (verdict !== null) return (0, conclusion.F_)(verdict, {
          ...telling,
          file: null
        });
        const anew = event === "workflow_dispatch" && inputs.intervention !== void 0;
        const run = {
          client,
          standing,
          post,
          language,
          event,
          anew,
          runId
        };
        return concludeAnnounced(await announceAll(run, inputs.intervention !== void 0), telling);
      } finally {
        client.close();
      }
    }
    function unusable(client, {files}, named, event) {
      const {kind} = files.files;
      if (kind === "read") return null;
      if (kind === "invalid" && files.diagnostics.length === 0 && named === void 0) return null;
      const problem = files.files.kind === "unknown" ? files.files.problem : null;
      return (0, announce_verdict.Uw)(client, files.files, problem, files.solution, event);
    }
    async function announceAll(run, named) {
      const {files} = run.standing;
      const open = files.candidates.filter(({intervention}) => intervention.outcome === void 0);
      const [finished] = files.candidates;
      if (named && open.length === 0 && finished !== void 0) {
        const {client, event} = run;
        const verdict = (0, announce_verdict.tm)(client, files.files, finished, files.solution, event);
        return [ endedWithout(run, finished, {
          kind: "refused",
          verdict
        }) ];
      }
      const all = [];
      for (const candidate of open) {
        const twins = withSameId(candidate, open);
        all.push(twins.length > 1 ? endedWithout(run, candidate, {
          kind: "same-id",
          files: twins
        }) : await announceOne(run, candidate));
      }
      return all;
    }
    function withSameId({intervention}, all) {
      return all.filter(other => other.intervention.id === intervention.id).map(({path}) => path);
    }
  }),
  890: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => notify
    });
    var github_client = __webpack_require__(2544);
    var schemas = __webpack_require__(3619);
    var github_name = __webpack_require__(9339);
    var receipts = __webpack_require__(834);
    var times = __webpack_require__(1028);
    async function createReceipt(client, repository, content) {
      const made = await client.send("POST /repos/{owner}/{repo}/deployments", {
        ...(0, github_name.at)(repository),
        ref: content.commit,
        task: `ezdrav:${content.kind}`,
        environment: receipts.En,
        auto_merge: false,
        required_contexts: [],
        production_environment: false,
        transient_environment: true,
        payload: {
          schema: 1,
          intervention: content.interventionId,
          plan: content.planDigest,
          recipients: content.recipients,
          "message-id": content.messageId,
          run: String(content.runId)
        }
      }, schemas.Ikc({
        id: schemas.aig(),
        sha: schemas.euz(content.commit)
      }));
      return made.ok ? {
        ...made,
        value: made.value.id
      } : made;
    }
    function confirmReceipt(client, repository, id) {
      return setStatus(client, repository, id, "success");
    }
    function failReceipt(client, repository, id) {
      return setStatus(client, repository, id, "failure");
    }
    function setStatus(client, repository, id, state) {
      return client.send("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
        ...(0, github_name.at)(repository),
        deployment_id: id,
        state,
        auto_inactive: false
      }, schemas.Ikc({
        state: schemas.euz(state),
        created_at: times.u
      }));
    }
    var github_repository = __webpack_require__(8328);
    var folding = __webpack_require__(4849);
    var mailing = __webpack_require__(5079);
    const TRIES = 3;
    const BETWEEN = 1e3;
    async function notify(client, repository, notice, post, now) {
      const messageId = (0, mailing.tI)(notice.interventionId, post);
      const stamp = {
        messageId,
        date: now
      };
      if (post.server === null) {
        const written = await (0, mailing.fU)(notice.letter, stamp, post, nameOf(notice));
        if (written.kind === "by-hand") return written;
        return {
          kind: "not-sent",
          delivery: undelivered(written),
          left: null
        };
      }
      return client.uninterrupted(() => sendWithReceipt(client, repository, notice, post, stamp));
    }
    async function sendWithReceipt(client, repository, notice, post, stamp) {
      const {messageId} = stamp;
      const made = await makeReceipt(client, repository, contentOf(notice, messageId), notice.since);
      if (!made.ok) return {
        kind: "no-receipt",
        problem: made.problem
      };
      const {receipt, rival} = made.value;
      if (rival !== null) {
        await failReceipt(client, repository, Number(receipt));
        return {
          kind: "rival",
          receipt: rival
        };
      }
      const posted = await (0, mailing.fU)(notice.letter, stamp, post, nameOf(notice));
      switch (posted.kind) {
       case "sent":
        {
          const confirmed = await notifying_confirm(client, repository, receipt);
          if (!confirmed.ok) return {
            kind: "unconfirmed",
            messageId,
            receipt,
            problem: confirmed.problem
          };
          return {
            kind: "sent",
            at: confirmed.value,
            messageId,
            receipt
          };
        }

       case "unknown":
        return {
          kind: "unknown",
          messageId,
          receipt,
          delivery: posted
        };

       case "not-sent":
        {
          const failed = await failReceipt(client, repository, Number(receipt));
          return {
            kind: "not-sent",
            delivery: posted,
            left: failed.ok ? null : receipt
          };
        }

       case "by-hand":
        return posted;
      }
    }
    const nameOf = ({letter, interventionId}) => `ezdrav-${letter.kind}-${interventionId}`;
    function undelivered(delivery) {
      return delivery.kind === "not-sent" ? delivery : {
        kind: "not-sent",
        why: "protocol",
        status: null,
        detail: "",
        rejected: []
      };
    }
    function contentOf(notice, messageId) {
      const {kind, commit, interventionId, planDigest, letter, runId} = notice;
      return {
        kind,
        commit,
        interventionId,
        planDigest,
        recipients: letter.to,
        messageId,
        runId
      };
    }
    async function makeReceipt(client, repository, content, since) {
      const made = await createReceipt(client, repository, content);
      if (!made.ok && isRefusal(made.problem)) return made;
      const listed = await listReceipts(client, repository);
      if (!listed.ok) {
        if (made.ok) await failReceipt(client, repository, made.value);
        return listed;
      }
      const own = listed.value.find(({payload}) => payload?.messageId === content.messageId);
      if (!made.ok && own === void 0) return made;
      const receipt = made.ok ? String(made.value) : own?.id ?? "";
      const rivals = listed.value.filter(({id, kind, payload, createdAt, creator}) => kind === content.kind && payload?.interventionId === content.interventionId && payload.planDigest === content.planDigest && createdAt > since && (0, 
      folding.z7)(creator) && Number(id) < Number(receipt));
      return {
        ...listed,
        value: {
          receipt,
          rival: rivals.at(-1)?.id ?? null
        }
      };
    }
    function isRefusal({status}) {
      return status !== null && [ 400, 401, 403, 404, 409, 410, 422, 429 ].includes(status);
    }
    async function listReceipts(client, repository) {
      const state = await (0, github_repository.Nu)(client, repository, null);
      if (!state.ok) return state;
      return (0, receipts.gh)(client, repository, state.value.deployments, () => true);
    }
    async function notifying_confirm(client, repository, receipt) {
      for (let turn = 1; ;turn += 1) {
        const set = await confirmReceipt(client, repository, Number(receipt));
        if (set.ok) return {
          ...set,
          value: set.value.created_at
        };
        if (turn === TRIES) return set;
        await (0, github_client.v)(BETWEEN * turn, client.signal);
        const listed = await listReceipts(client, repository);
        const standing = listed.ok ? listed.value.find(({id}) => id === receipt) : void 0;
        const at = standing?.deliveredAt ?? null;
        if (listed.ok && at !== null) return {
          ...listed,
          value: at
        };
      }
    }
  }),
  2270: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => resultOf
    });
    function resultOf(told, notice, {to, subject}, now) {
      switch (told.kind) {
       case "sent":
        return {
          kind: "sent",
          notice,
          at: told.at,
          messageId: told.messageId,
          to
        };

       case "unconfirmed":
        return {
          ...told,
          notice
        };

       case "unknown":
        {
          const {messageId, receipt} = told;
          return {
            kind: "unknown",
            now: true,
            notice,
            messageId,
            receipt,
            since: now
          };
        }

       case "not-sent":
        {
          const {why, status, detail, rejected} = told.delivery;
          return {
            kind: "not-sent",
            notice,
            why,
            status,
            detail,
            rejected,
            left: told.left
          };
        }

       case "by-hand":
        return {
          ...told,
          notice,
          to,
          subject
        };

       case "no-receipt":
        return {
          kind: "failed",
          at: "receipt",
          problem: told.problem
        };

       case "rival":
        return {
          kind: "rival"
        };
      }
    }
  }),
  7290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => isSettled
    });
    function isSettled({kind}) {
      return kind === "sent" || kind === "told" || kind === "never-announced";
    }
  })
};
