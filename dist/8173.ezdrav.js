export const id = 8173;

export const ids = [ 8173 ];

export const modules = {
  1043: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BC: () => addComment,
      Tu: () => deleteComment,
      px: () => keepIssue,
      tt: () => updateIssue,
      vv: () => updateComment,
      wS: () => closeIssue,
      y7: () => makeIssue
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
    var _actors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
    var _issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4036);
    var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9339);
    async function keepIssue(client, repository, wanted) {
      const before = await (0, _issues_js__WEBPACK_IMPORTED_MODULE_1__.Jz)(client, repository);
      if (!before.ok) return before;
      const standing = (0, _issues_js__WEBPACK_IMPORTED_MODULE_1__.XQ)(before.value, wanted.marker);
      if (standing !== null) return {
        ...before,
        value: {
          issue: standing,
          created: false
        }
      };
      return createIssue(client, repository, wanted);
    }
    async function createIssue(client, repository, wanted) {
      const made = await sendAssigned(client, repository, wanted);
      const after = await (0, _issues_js__WEBPACK_IMPORTED_MODULE_1__.Jz)(client, repository);
      if (!after.ok) return after;
      const winner = (0, _issues_js__WEBPACK_IMPORTED_MODULE_1__.XQ)(after.value, wanted.marker);
      if (winner === null) return made.ok ? {
        ...made,
        value: {
          issue: (0, _issues_js__WEBPACK_IMPORTED_MODULE_1__.YG)(made.value),
          created: true
        }
      } : made;
      if (made.ok && made.value.number !== winner.number) {
        const closed = await closeIssue(client, repository, made.value.number, "duplicate");
        if (!closed.ok) return closed;
      }
      const created = made.ok && made.value.number === winner.number;
      return {
        ...after,
        value: {
          issue: winner,
          created
        }
      };
    }
    async function makeIssue(client, repository, wanted) {
      const made = await sendAssigned(client, repository, wanted);
      return made.ok ? {
        ...made,
        value: (0, _issues_js__WEBPACK_IMPORTED_MODULE_1__.YG)(made.value)
      } : made;
    }
    async function sendAssigned(client, repository, wanted) {
      const made = await sendIssue(client, repository, wanted);
      return !made.ok && made.problem.status === 422 && wanted.assignees.length > 0 ? sendIssue(client, repository, {
        ...wanted,
        assignees: []
      }) : made;
    }
    function sendIssue(client, repository, wanted) {
      const {title, body, label, assignees} = wanted;
      return client.send("POST /repos/{owner}/{repo}/issues", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository),
        title,
        body,
        labels: [ label ],
        assignees
      }, _issues_js__WEBPACK_IMPORTED_MODULE_1__.AE);
    }
    function updateIssue(client, repository, number, change) {
      return client.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository),
        issue_number: number,
        ...change
      }, zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        number: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz(number)
      }));
    }
    function closeIssue(client, repository, number, reason) {
      return client.send("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository),
        issue_number: number,
        state: "closed",
        state_reason: reason
      }, zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        number: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz(number)
      }));
    }
    const CommentAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig(),
      body: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
      user: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(_actors_js__WEBPACK_IMPORTED_MODULE_0__.C$)
    });
    async function addComment(client, repository, number, body) {
      const made = await client.send("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository),
        issue_number: number,
        body
      }, CommentAnswer);
      return made.ok ? {
        ...made,
        value: {
          id: made.value.id,
          body,
          author: made.value.user?.id ?? null
        }
      } : made;
    }
    function updateComment(client, repository, id, body) {
      return client.send("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository),
        comment_id: id,
        body
      }, zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.euz(id)
      }));
    }
    async function deleteComment(client, repository, id) {
      const done = await client.send("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository),
        comment_id: id
      }, zod_mini__WEBPACK_IMPORTED_MODULE_3__.L5J());
      const gone = !done.ok && (done.problem.status === 404 || done.problem.status === 410);
      return gone ? {
        ok: true,
        value: null,
        request: done.problem.request,
        next: null
      } : done;
    }
  }),
  8173: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      announce: () => announce
    });
    var receipt_binding = __webpack_require__(6452);
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
    var diagnostic_message = __webpack_require__(3753);
    var escaping = __webpack_require__(4391);
    var letter_parts = __webpack_require__(332);
    var outputs = __webpack_require__(4121);
    var summary = __webpack_require__(5527);
    var report_text = __webpack_require__(3920);
    var versions = __webpack_require__(498);
    var report_language = __webpack_require__(8938);
    function concludeAnnounced(all, telling) {
      const {language} = telling;
      const words = (0, report_language.w)(language).announce;
      if (all.length === 0) {
        const parts = [ (0, letter_parts.em)(words.nothingToDo), ...passedOver(telling) ];
        return {
          exitCode: telling.unread.length === 0 ? 0 : 1,
          outputs: {
            allowed: "false"
          },
          log: (0, letter_parts._r)(parts, language),
          summary: (0, letter_parts.Y1)(parts),
          annotations: (0, annotations.VZ)(telling.unread, language),
          report: announcedJson([], versions.S, language)
        };
      }
      const rest = passedOver(telling);
      const ifAny = text => rest.length === 0 ? [] : [ text ];
      const settled = all.every(({announced}) => (0, announce_result.I)(announced.result));
      return {
        exitCode: settled && telling.unread.length === 0 ? 0 : 1,
        outputs: outputsFor(all),
        log: [ ...all.map(one => logOf(one, telling)), ...ifAny((0, letter_parts._r)(rest, language)) ].join("\n"),
        summary: [ ...all.map(one => summaryFor(one, telling)), ...ifAny((0, letter_parts.Y1)(rest)) ].join("\n"),
        annotations: [ ...all.flatMap(one => annotationsFor(one, telling)), ...(0, annotations.VZ)(telling.unread, language) ].slice(0, 10),
        report: announcedJson(all.map(({announced}) => announced), versions.S, language)
      };
    }
    function passedOver({unread, language}) {
      return unread.map(diagnostic => {
        const {message, remedy} = (0, diagnostic_message._g)(diagnostic, language);
        return (0, letter_parts.em)(`${(0, escaping.TL)(diagnostic.file)}: ${message} ${remedy}`);
      });
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
    var receipt_runs = __webpack_require__(3068);
    var tip = __webpack_require__(5508);
    var gathering_history = __webpack_require__(8402);
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
    async function factsOf(client, standing, candidate, {event, runId}) {
      const {repository, state, files} = standing;
      const urgent = candidate.intervention.urgent !== void 0;
      const withdrawn = candidate.intervention.status === "withdrawn";
      const reading = (0, github_receipts.gh)(client, repository, state.deployments, receipt => receipt.deliveredAt !== null && receipt.payload?.interventionId === candidate.intervention.id);
      const where = {
        client,
        repository,
        state
      };
      const [history, receipts, runs] = await Promise.all([ withdrawn ? null : landingOf(client, standing, candidate, reading), reading, reading.then(asked => (0, 
      receipt_runs.v$)(where, asked, candidate.intervention.id)) ]);
      const consents = urgent && history !== null ? await consentsKnown(client, standing, candidate, history) : null;
      const landing = history?.landing ?? null;
      const now = await (0, trusted_now.I)(client, repository);
      const told = receipts.ok ? {
        known: true,
        value: (0, receipt_runs.zw)((0, receipt_runs.R7)(receipts.value, runs, history?.stood ?? null, state)),
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
        runId: String(runId),
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
        formerRules: null,
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
    async function landingOf(client, {repository, state, files, activity}, candidate, receipts) {
      const read = pulls => (0, gathering_history.L)(client, repository, state, candidate, activity, files.blobs, pulls, {
        receipts
      });
      if (candidate.intervention.urgent === void 0) return {
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
    var folding = __webpack_require__(4849);
    var notice = __webpack_require__(9778);
    var said = __webpack_require__(7411);
    var rules_receipts = __webpack_require__(6719);
    const NEVER = (0, instant.B9)(0);
    function dueOf(judged, anew = false) {
      const {facts} = judged;
      if (facts.receipts?.known !== true) return facts.receipts === null ? {
        kind: "never-announced"
      } : {
        kind: "problem",
        problem: facts.receipts.problem
      };
      const newest = newestDelivered(judged.candidate, facts);
      const since = newest?.deliveredAt ?? NEVER;
      const due = judged.candidate.intervention.status === "withdrawn" ? withdrawalDue(judged, newest) : noticeDue(judged, newest, anew);
      if (due.kind !== "send") return due;
      const wanted = due.notice === "withdrawal" ? "withdrawal" : receiptKind(judged.candidate);
      const open = unconfirmedSince(judged, since).find(({kind, payload}) => kind === wanted && payload?.planDigest === judged.candidate.planDigest);
      return open === void 0 ? {
        ...due,
        since,
        commit: commitOf(judged, due)
      } : {
        kind: "unknown",
        receipt: open
      };
    }
    function commitOf({facts}, {previous}) {
      const all = facts.receipts?.known === true ? facts.receipts.value : [];
      const told = all.filter(({payload}) => payload?.messageId === previous?.reference);
      return previous === null ? null : told.at(-1)?.commit ?? null;
    }
    function receiptKind({intervention}) {
      return intervention.urgent === void 0 ? "announcement" : "notification";
    }
    function isOfThis(receipt, {intervention}) {
      return (0, folding.z7)(receipt.creator) && receipt.payload?.interventionId === intervention.id;
    }
    function newestDelivered(candidate, facts) {
      const all = facts.receipts?.known === true ? facts.receipts.value : [];
      return all.filter(receipt => isOfThis(receipt, candidate) && receipt.deliveredAt !== null).reduce((one, other) => one === null || Number(other.deliveredAt) > Number(one.deliveredAt) ? other : one, null);
    }
    function unconfirmedSince({candidate, facts}, since) {
      const all = facts.receipts?.known === true ? facts.receipts.value : [];
      return all.filter(receipt => isOfThis(receipt, candidate)).filter(({deliveredAt, createdAt}) => deliveredAt === null && createdAt > since).toSorted((one, other) => one.createdAt - other.createdAt);
    }
    function withdrawalDue(judged, newest) {
      const {announcement, urgent} = judged.candidate.intervention;
      const recorded = announcement ?? urgent?.notification;
      const maybe = unconfirmedSince(judged, newest?.deliveredAt ?? NEVER).filter(({kind}) => kind !== "withdrawal").at(-1);
      const last = maybe ?? newest;
      if (maybe === void 0 && newest?.kind === "withdrawal" && newest.deliveredAt !== null) {
        const {deliveredAt: at, payload} = newest;
        return {
          kind: "told",
          via: "receipt",
          at,
          reference: payload?.messageId,
          withdrawn: true
        };
      }
      if (last === null && recorded === void 0) return {
        kind: "never-announced"
      };
      const digest = last === null ? recorded?.plan : last.payload?.planDigest;
      const previous = {
        digest: isDigest(digest) ? digest : void 0,
        reference: last?.payload?.messageId ?? recorded?.reference
      };
      return {
        kind: "send",
        notice: "withdrawal",
        previous,
        since: NEVER,
        commit: null
      };
    }
    function noticeDue(judged, newest, anew) {
      const {candidate, facts, solution} = judged;
      const since = newest?.deliveredAt ?? NEVER;
      const wanted = receiptKind(candidate);
      if (unconfirmedSince(judged, since).at(-1)?.kind === "withdrawal") return first(wanted, since);
      const elsewhere = anew ? null : toldByAGate(newest, judged);
      if (elsewhere !== null) return elsewhere;
      const told = (0, notice.bh)(wanted, judged);
      const send = first(wanted, since);
      if (told.kind === "sent" && facts.landing?.known === false) return {
        kind: "problem",
        problem: facts.landing.problem
      };
      switch (told.kind) {
       case "sent":
        {
          const {at, via, reference} = told.notice;
          const now = facts.now.known ? facts.now.value : at;
          const valid = wanted === "announcement" || now < (0, instant.tY)(at, solution.urgent["valid-hours"] * instant.dp);
          const whole = (0, notice.RH)(told.notice.recipients, judged).length === 0 && at <= now;
          if (!whole) return send;
          if (!valid && anew) return {
            ...send,
            again: true
          };
          const expired = valid ? {} : {
            expired: true
          };
          return {
            kind: "told",
            via,
            at,
            reference,
            withdrawn: false,
            ...expired
          };
        }

       case "other-plan":
        return changed(send, previousOf(judged, wanted));

       case "none":
        return changed(send, maybeTold(judged, wanted, since));

       case "unknown":
        if (told.why === "receipt-unbound" && !anew) return doubtful(newest);
        if (told.why === "run-unknown") return runUnknown(newest);
        return send;
      }
    }
    function toldByAGate(newest, judged) {
      const {candidate, facts} = judged;
      if (newest === null || newest.payload?.planDigest !== candidate.planDigest) return null;
      const {deliveredAt: at, payload} = newest;
      if (at === null || (0, receipt_binding.hJ)(newest, facts) !== "another-run") return null;
      if ((0, said.J)({
        at,
        plan: candidate.planDigest,
        via: "receipt"
      }, judged) !== "this-plan") return null;
      return {
        kind: "told",
        via: "receipt",
        at,
        reference: payload.messageId,
        withdrawn: false
      };
    }
    function doubtful(newest) {
      const {id = "", payload = null} = newest ?? {};
      const detail = `receipt ${id} was not made by the run on the default branch that it names (${payload?.runId ?? ""}): delete the deployment, or start this for the one intervention to tell it anew`;
      const request = "GET /repos/{owner}/{repo}/actions/runs/{run_id}";
      return {
        kind: "problem",
        problem: {
          code: "api.malformed",
          request,
          status: 200,
          detail
        }
      };
    }
    function runUnknown(newest) {
      return newest?.run?.known === false ? {
        kind: "problem",
        problem: newest.run.problem
      } : doubtful(newest);
    }
    function first(wanted, since) {
      const notice = wanted === "announcement" ? "announcement" : "urgent-notification";
      return {
        kind: "send",
        notice,
        previous: null,
        since,
        commit: null
      };
    }
    function changed(send, previous) {
      if (previous?.digest === void 0) return send;
      const notice = send.notice === "announcement" ? "changed-announcement" : send.notice;
      return {
        ...send,
        notice,
        previous
      };
    }
    function maybeTold(judged, wanted, since) {
      const last = unconfirmedSince(judged, since).filter(({kind, payload}) => kind === wanted && payload !== null).at(-1);
      const digest = last?.payload?.planDigest;
      if (!isDigest(digest) || digest === judged.candidate.planDigest) return null;
      return {
        digest,
        reference: last?.payload?.messageId
      };
    }
    function previousOf(judged, wanted) {
      const {candidate, facts} = judged;
      const receipts = facts.receipts?.known === true ? facts.receipts.value : [];
      const reading = (0, rules_receipts.g)(receipts, wanted, candidate, facts);
      const payload = reading.kind === "other-plan" ? reading.receipt.payload : null;
      const {announcement, urgent} = candidate.intervention;
      const recorded = wanted === "announcement" ? announcement : urgent?.notification;
      const digest = payload?.planDigest ?? recorded?.plan;
      return {
        digest: isDigest(digest) ? digest : void 0,
        reference: payload?.messageId ?? recorded?.reference
      };
    }
    function isDigest(text) {
      return text !== void 0 && /^sha256:[0-9a-f]{64}$/.test(text);
    }
    var issue = __webpack_require__(9103);
    var github_blobs = __webpack_require__(1346);
    var letters = __webpack_require__(1267);
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
    var refusal = __webpack_require__(4752);
    var notifying = __webpack_require__(890);
    var notifying_result = __webpack_require__(2270);
    async function announceOne(run, candidate) {
      const {client, standing} = run;
      client.begin();
      const {solution} = standing.files;
      const facts = await factsOf(client, standing, candidate, run);
      if (!facts.now.known) {
        const problem = facts.problems.find(({code}) => code !== "clock.unverifiable") ?? facts.now.problem;
        return ended(run, candidate, {
          kind: "failed",
          at: "facts",
          problem
        });
      }
      const now = facts.now.value;
      const due = dueOf({
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
          const verdict = due.notice === "withdrawal" ? null : (0, refusal.M)(candidate, solution, facts);
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
      const first = receiptKind(candidate) === "announcement" ? "announcement" : "urgent-notification";
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
        kind: notice === "withdrawal" ? "withdrawal" : receiptKind(candidate),
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
      const first = receiptKind(candidate) === "announcement" ? "announcement" : "urgent-notification";
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
        const repository = (0, modes_assignment._)(context);
        const given = inputs.sendAgain === void 0 ? null : await (0, notifying.V)(client, repository, inputs.sendAgain);
        const asked = given?.ok === false ? given : await readStanding(client, repository, inputs.intervention);
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
        const unread = files.diagnostics.filter(({code}) => code === "file.unread");
        const telling = {
          language,
          locate: files.locate,
          unread
        };
        const verdict = misplaced(client, standing, context) ?? unusable(client, standing, inputs.intervention, event);
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
    function misplaced(client, {files, state}, {event, ref}) {
      const isPlaced = ref === `refs/heads/${state.defaultBranch}` && receipt_binding.NZ.includes(event);
      return isPlaced ? null : (0, announce_verdict.Yb)(client, files.files, files.solution, {
        event,
        ref
      });
    }
    function unusable(client, {files}, named, event) {
      const {kind} = files.files;
      if (kind === "read") return null;
      const faults = files.diagnostics.filter(({code}) => code !== "file.unread");
      if (kind === "invalid" && faults.length === 0 && named === void 0) return null;
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
  9103: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => keepAnnouncementIssue,
      l: () => sayPlanIsVoid
    });
    var announcement_issue = __webpack_require__(4789);
    var issue_keeping = __webpack_require__(1043);
    var issues = __webpack_require__(4036);
    var escaping = __webpack_require__(4391);
    var letter_parts = __webpack_require__(332);
    var report_language = __webpack_require__(8938);
    const LONGEST_TITLE = 200;
    function announcementIssue(view) {
      const {intervention, solution, language} = view;
      const words = (0, report_language.w)(language).announcementIssue;
      const withdrawn = intervention.status === "withdrawn";
      const mentions = solution.contacts.assignees.map(login => `@${login}`).join(" ");
      const sections = [ view.marker, mentions, `## ${words.intervention}`, table(view, words), `## ${words.status}`, view.status === null ? (0, 
      escaping.AO)(words.sending) : (0, letter_parts.Y1)(view.status).trim(), ...withdrawn ? [ (0, 
      escaping.AO)(words.withdrawn) ] : approving(view, words), ...withdrawn ? [] : [ `## ${words.tasks}`, tasks(view, words) ], view.letter === null ? "" : (0, 
      letter_parts.P_)(words.letter, view.letter) ];
      const title = words.title(intervention.id, (0, escaping.RK)(intervention.title));
      return {
        title: (0, escaping.vI)(title, LONGEST_TITLE),
        body: `${sections.filter(section => section !== "").join("\n\n")}\n`
      };
    }
    function issueStatus(result, parts, language) {
      const words = (0, report_language.w)(language).announcementIssue;
      const {stamp} = (0, report_language.w)(language).moments;
      if (result !== null && (result.kind === "sent" || result.kind === "told")) {
        const withdrawn = result.kind === "sent" ? result.notice === "withdrawal" : result.withdrawn;
        const reference = result.kind === "sent" ? result.messageId : result.reference ?? "–";
        const told = withdrawn ? words.withdrawalDelivered(stamp(result.at)) : words.delivered(stamp(result.at), (0, 
        escaping.TL)(reference));
        return [ (0, letter_parts.em)(told) ];
      }
      return parts.filter(({kind}) => kind !== "letter");
    }
    function planComment(marker, change, language) {
      const words = (0, report_language.w)(language).announcementIssue;
      const sentences = change.kind === "changed" ? [ words.changed, words.changedFrom((0, 
      escaping.TL)(change.from)) ] : [ words.withdrawnNow ];
      return `${marker}\n\n${sentences.map(escaping.AO).join("\n\n")}\n`;
    }
    function table(view, words) {
      const {intervention, planDigest, path, language} = view;
      const {stamp} = (0, report_language.w)(language).moments;
      const {start, end, downtime} = intervention.schedule;
      const rows = [ [ words.rows.id, (0, escaping.h8)(intervention.id) ], [ words.rows.title, (0, 
      escaping.h8)(intervention.title) ], [ words.rows.solution, (0, escaping.h8)(intervention.solution) ], [ words.rows.release, (0, 
      escaping.h8)(intervention.release.tag) ], [ words.rows.slot, (0, escaping.js)(`${stamp(start)} – ${stamp(end)}`) ], [ words.rows.downtime, (0, 
      escaping.js)(downtime ? words.yes : words.no) ], [ words.rows.plan, (0, escaping.h8)(planDigest) ], [ words.rows.file, (0, 
      escaping.h8)(path) ] ];
      const lines = rows.map(([label, value]) => `<tr><th>${(0, escaping.js)(label)}</th><td>${value}</td></tr>`);
      return `<table>${lines.join("")}</table>`;
    }
    function approving(view, words) {
      const {approvers} = view.solution;
      const named = users => users.length === 0 ? "–" : users.map(({login}) => (0, escaping.TL)(login)).join(", ");
      const client = approvers.client.filter(one => "login" in one);
      const ict = approvers["ezdrav-ict"].filter(one => "login" in one);
      const listed = client.length + ict.length > 0;
      return [ `## ${words.approve}`, (0, escaping.AO)(words.howToApprove), `\`\`\`\n/approve ${view.intervention.id} ${view.planDigest}\n\`\`\``, ...listed ? [ (0, 
      escaping.AO)(words.whoMay(named(client), named(ict))) ] : [], (0, escaping.AO)(words.orInWriting) ];
    }
    function tasks({told}, {task}) {
      const lines = [ `- [${told ? "x" : " "}] ${task.told}`, `- [ ] ${task.client}`, `- [ ] ${task.ict}`, `- [ ] ${task.outcome}` ];
      return lines.join("\n");
    }
    const {createHash} = process.getBuiltinModule("node:crypto");
    async function keepAnnouncementIssue(client, repository, wish) {
      const wanted = wantedIssue(wish);
      const kept = await (0, issue_keeping.px)(client, repository, wanted);
      if (!kept.ok) return kept;
      const {issue, created} = kept.value;
      const same = created || stateOf(issue.body) === stateOf(wanted.body);
      const reopen = issue.state === "closed" && !same && wish.leaveClosed !== true && wish.candidate.intervention.status === "planned";
      if (same) return {
        ...kept,
        value: issue
      };
      const updated = await (0, issue_keeping.tt)(client, repository, issue.number, {
        title: wanted.title,
        body: wanted.body,
        ...reopen && {
          state: "open"
        }
      });
      return updated.ok ? {
        ...updated,
        value: {
          ...issue,
          body: wanted.body
        }
      } : updated;
    }
    function wantedIssue(wish) {
      const {candidate, solution, language, letter, outcome} = wish;
      const {intervention, planDigest, path} = candidate;
      const marker = (0, announcement_issue.EJ)(intervention.id);
      const told = outcome?.result?.kind === "sent" || outcome?.result?.kind === "told";
      const status = outcome === null ? null : issueStatus(outcome.result, outcome.parts, language);
      const view = {
        intervention,
        planDigest,
        path,
        solution,
        marker,
        status,
        told,
        language
      };
      const {title, body} = announcementIssue({
        ...view,
        letter
      });
      const bare = announcementIssue({
        ...view,
        letter: null
      });
      const state = createHash("sha256").update(`${title}\n${bare.body}`).digest("hex").slice(0, 16);
      return {
        label: announcement_issue.zk,
        marker,
        title,
        body: `${body}\n\x3c!-- ezdrav:state:${state} --\x3e\n`,
        assignees: solution.contacts.assignees
      };
    }
    function stateOf(body) {
      return /^<!-- ezdrav:state:([0-9a-f]{16}) -->\r?$/m.exec(body)?.[1] ?? null;
    }
    async function sayPlanIsVoid(client, repository, number, candidate, change, language) {
      const marker = `\x3c!-- ezdrav:${change.kind}:${candidate.planDigest} --\x3e`;
      const body = planComment(marker, change, language);
      const trouble = await sayOnce(client, repository, number, marker, body);
      if (trouble !== null) return trouble;
      if (change.kind === "changed") return null;
      const closed = await (0, issue_keeping.wS)(client, repository, number, "not_planned");
      return closed.ok ? null : closed.problem;
    }
    async function sayOnce(client, repository, number, marker, body) {
      const isMarked = comment => comment.body.split(/\r?\n/).includes(marker);
      const before = await (0, issues.lY)(client, repository, number);
      if (!before.ok) return before.problem;
      if (before.value.some(isMarked)) return null;
      const made = await (0, issue_keeping.BC)(client, repository, number, body);
      const after = await (0, issues.lY)(client, repository, number);
      if (!after.ok) return made.ok ? null : made.problem;
      const [first] = after.value.filter(isMarked).toSorted((one, other) => one.id - other.id);
      if (!made.ok) return first === void 0 ? made.problem : null;
      if (first === void 0 || first.id === made.value.id) return null;
      const gone = await (0, issue_keeping.Tu)(client, repository, made.value.id);
      return gone.ok ? null : gone.problem;
    }
  }),
  4752: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => preflight,
      x: () => refusal
    });
    var _rules_decision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8048);
    var _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8149);
    var _rules_foresight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2371);
    var _rules_in_the_way_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6745);
    function preflight(candidate, solution, facts) {
      const whole = (0, _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_1__._)(candidate, solution, facts);
      if (whole.decision === "error") return refusal(whole, whole.rules);
      const rows = (0, _rules_foresight_js__WEBPACK_IMPORTED_MODULE_2__.CF)({
        candidate,
        solution,
        facts
      });
      return rows.some(_rules_in_the_way_js__WEBPACK_IMPORTED_MODULE_3__.M) ? refusal(whole, rows) : null;
    }
    function refusal(whole, rows) {
      const decision = (0, _rules_decision_js__WEBPACK_IMPORTED_MODULE_0__.L)(rows, false);
      return {
        ...whole,
        decision: whole.decision === "error" || decision.startsWith("allow") ? "error" : decision,
        allowed: false,
        reasonCodes: (0, _rules_decision_js__WEBPACK_IMPORTED_MODULE_0__.U)(rows),
        validUntil: null,
        ahead: null,
        rules: rows
      };
    }
  }),
  8666: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Uw: () => verdictOnFiles,
      WU: () => bareFacts,
      Yb: () => verdictOnRun,
      tm: () => verdictOnFinished
    });
    var _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8149);
    var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4752);
    function bareFacts(client, files, problem, event) {
      const now = client.clock.now();
      return {
        repository: null,
        now,
        event,
        files,
        target: {
          ref: {
            kind: "announced-release"
          },
          deployed: null,
          tagNow: null,
          environment: "production"
        },
        landing: null,
        receipts: null,
        consents: null,
        actor: null,
        triggeringActor: null,
        formerRules: null,
        roster: {
          known: true,
          value: null,
          grade: "recorded",
          sources: []
        },
        problems: [ ...problem === null ? [] : [ problem ], ...now.known ? [] : [ now.problem ] ],
        requests: client.counted
      };
    }
    function verdictOnFiles(client, files, problem, solution, event) {
      const wanted = [ "file", "clock", "api" ];
      const whole = (0, _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_0__._)(null, solution, bareFacts(client, files, problem, event));
      return (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.x)(whole, whole.rules.filter(({rule}) => wanted.includes(rule)));
    }
    function verdictOnFinished(client, files, candidate, solution, event) {
      const whole = (0, _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_0__._)(candidate, solution, bareFacts(client, files, null, event));
      return (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.x)(whole, whole.rules.filter(({code}) => code === "target.finished"));
    }
    function verdictOnRun(client, files, solution, {event, ref}) {
      const whole = (0, _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_0__._)(null, solution, bareFacts(client, files, null, event));
      const facts = {
        event,
        ref,
        announcing: true
      };
      return (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.x)(whole, [ {
        rule: "event",
        outcome: "fail",
        code: "event.not-allowed",
        evidence: "verified",
        facts
      } ]);
    }
  }),
  890: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => giveUpReceipt,
      m: () => notify
    });
    var github_client = __webpack_require__(2544);
    var schemas = __webpack_require__(3619);
    var actors = __webpack_require__(2830);
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
    const Listed = schemas.YOg(schemas.Ikc({
      id: schemas.aig(),
      created_at: times.u,
      payload: schemas.L5J(),
      creator: schemas.mee(actors.C$),
      repository_url: schemas.YjP()
    }));
    const MOST_PAGES = 20;
    async function listReceipts(client, repository, kind, isLast) {
      const all = [];
      let asked = await client.get("GET /repos/{owner}/{repo}/deployments", {
        ...(0, github_name.at)(repository),
        task: `ezdrav:${kind}`,
        per_page: 100
      }, Listed);
      for (let page = 1; asked.ok; page += 1) {
        if (asked.value.some(one => !(0, github_name.lJ)(repository, one.repository_url))) return (0, 
        github_name._2)(asked.request);
        const own = asked.value.filter(({creator}) => creator !== null && (0, receipts.w2)((0, 
        actors.EW)(creator)));
        const read = own.map(({id, created_at: createdAt, payload}) => ({
          id,
          createdAt,
          payload: (0, receipts.Md)(payload)
        }));
        all.push(...read);
        if (asked.next === null || page === MOST_PAGES || read.some(isLast)) return {
          ...asked,
          value: all
        };
        asked = await client.follow(asked.next, asked.request, Listed, repository.id);
      }
      return asked;
    }
    const Statuses = schemas.YOg(schemas.Ikc({
      id: schemas.aig(),
      state: schemas.YjP(),
      created_at: times.u
    }));
    async function readReceiptEnd(client, repository, id) {
      const asked = await client.list("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
        ...(0, github_name.at)(repository),
        deployment_id: id
      }, Statuses, MOST_PAGES);
      if (!asked.ok) return asked;
      const [first] = asked.value.filter(({state}) => state === "success" || state === "failure" || state === "error").toSorted((one, other) => one.id - other.id);
      if (first === void 0) return {
        ...asked,
        value: null
      };
      const {state, created_at} = first;
      return {
        ...asked,
        value: state === "success" ? {
          kind: "delivered",
          at: created_at
        } : {
          kind: "given-up"
        }
      };
    }
    var send_once = __webpack_require__(9600);
    var mailing = __webpack_require__(5079);
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
      const {messageId, date} = stamp;
      const ledger = receiptLedger(client, repository, contentOf(notice, messageId), notice.since);
      const sent = await (0, send_once.E)(ledger, messageId, date, UNLISTED, async () => {
        const posted = await (0, mailing.fU)(notice.letter, stamp, post, nameOf(notice));
        const delivery = posted.kind === "by-hand" ? NOBODY_TOLD : posted;
        return {
          end: delivery.kind === "not-sent" ? "failed" : delivery.kind,
          delivery
        };
      });
      switch (sent.kind) {
       case "not-claimed":
        return {
          kind: "no-receipt",
          problem: sent.problem
        };

       case "yielded":
        return {
          kind: "rival",
          receipt: String(sent.key)
        };

       case "delivered":
        {
          const {recorded} = sent;
          const {delivery} = sent.delivery;
          const receipt = String(sent.key);
          if (delivery.kind === "unknown") return {
            kind: "unknown",
            messageId,
            receipt,
            delivery
          };
          if (delivery.kind === "not-sent") return {
            kind: "not-sent",
            delivery,
            left: recorded.ok ? null : receipt
          };
          return recorded.ok ? {
            kind: "sent",
            at: recorded.value,
            messageId,
            receipt
          } : {
            kind: "unconfirmed",
            messageId,
            receipt,
            problem: recorded.problem
          };
        }
      }
    }
    const nameOf = ({letter, interventionId}) => `ezdrav-${letter.kind}-${interventionId}`;
    const NOBODY_TOLD = {
      kind: "not-sent",
      why: "protocol",
      status: null,
      detail: "",
      rejected: []
    };
    function undelivered(delivery) {
      return delivery.kind === "not-sent" ? delivery : NOBODY_TOLD;
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
    const UNLISTED = {
      code: "api.malformed",
      request: "GET /repos/{owner}/{repo}/deployments",
      status: 200,
      detail: "the list lacks the receipt just made"
    };
    const BETWEEN = 1e3;
    function receiptLedger(client, repository, content, since) {
      let ended = false;
      return {
        claim: async () => {
          const made = await createReceipt(client, repository, content);
          return made.ok ? made : {
            ...made,
            certain: isRefusal(made.problem)
          };
        },
        attempts: async () => {
          const isLast = ({createdAt}) => createdAt <= since;
          const listed = await listReceipts(client, repository, content.kind, isLast);
          if (!listed.ok) return listed;
          const same = listed.value.filter(({createdAt}) => createdAt > since).filter(({payload}) => payload?.interventionId === content.interventionId).filter(({payload}) => payload?.planDigest === content.planDigest).toSorted((one, other) => one.id - other.id);
          const attempts = [];
          for (const {id, createdAt, payload} of same) {
            const messageId = payload?.messageId ?? "";
            const isOpen = messageId === content.messageId && !ended;
            const read = isOpen ? null : await readReceiptEnd(client, repository, id);
            if (read?.ok === false) return read;
            attempts.push({
              key: id,
              messageId,
              ...endOf(read?.value ?? null, createdAt)
            });
          }
          return {
            ok: true,
            value: attempts
          };
        },
        end: async (id, end) => {
          ended = true;
          const now = client.clock.now();
          if (end === "unknown") return {
            ok: true,
            value: now.known ? now.value : since
          };
          if (end !== "sent") {
            const failed = await failReceipt(client, repository, id);
            return failed.ok ? {
              ok: true,
              value: since
            } : failed;
          }
          const set = await confirmReceipt(client, repository, id);
          return set.ok ? {
            ok: true,
            value: set.value.created_at
          } : set;
        },
        wait: turn => (0, github_client.v)(BETWEEN * turn, client.signal)
      };
    }
    function endOf(end, createdAt) {
      if (end === null) return {
        at: createdAt,
        end: null
      };
      return end.kind === "delivered" ? {
        at: end.at,
        end: "sent"
      } : {
        at: createdAt,
        end: "failed"
      };
    }
    const KINDS = [ "announcement", "notification", "withdrawal" ];
    async function giveUpReceipt(client, repository, messageId) {
      const isMeant = ({payload}) => payload?.messageId === messageId;
      let request = "";
      for (const kind of KINDS) {
        const listed = await listReceipts(client, repository, kind, isMeant);
        if (!listed.ok) return listed;
        request = listed.request;
        const found = listed.value.find(isMeant);
        if (found === void 0) continue;
        const end = await readReceiptEnd(client, repository, found.id);
        if (!end.ok) return end;
        const failed = end.value === null ? await failReceipt(client, repository, found.id) : end;
        if (!failed.ok) return failed;
      }
      return {
        ok: true,
        value: null,
        request,
        next: null
      };
    }
    function isRefusal({status}) {
      return status !== null && [ 400, 401, 403, 404, 409, 410, 422, 429 ].includes(status);
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
  }),
  9600: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => sendOnce
    });
    var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5337);
    const TRIES = 3;
    async function sendOnce(ledger, messageId, now, unlisted, deliver) {
      const claimed = await ledger.claim();
      if (!claimed.ok && claimed.certain) return {
        kind: "not-claimed",
        problem: claimed.problem
      };
      const found = await findOwn(ledger, messageId, claimed.ok ? null : claimed.problem, unlisted);
      if (!found.ok) {
        if (claimed.ok) await ledger.end(claimed.value, "failed");
        return {
          kind: "not-claimed",
          problem: found.problem
        };
      }
      const {own, older} = found.value;
      const before = (0, _state_js__WEBPACK_IMPORTED_MODULE_0__.b)(older, now);
      if (before.kind !== "none") {
        await ledger.end(own.key, "yielded");
        const first = older.find(each => each.messageId === before.messageId) ?? own;
        return {
          kind: "yielded",
          to: before,
          key: first.key
        };
      }
      const delivery = await deliver();
      const recorded = await recordEnd(ledger, own, delivery.end);
      return {
        kind: "delivered",
        key: own.key,
        delivery,
        recorded
      };
    }
    async function findOwn(ledger, messageId, lost, unlisted) {
      for (let turn = 1; ;turn += 1) {
        const listed = await ledger.attempts();
        if (!listed.ok) return listed;
        const at = listed.value.findIndex(each => each.messageId === messageId);
        const own = listed.value[at];
        if (own !== void 0) return {
          ok: true,
          value: {
            own,
            older: listed.value.slice(0, at)
          }
        };
        if (turn === TRIES) return {
          ok: false,
          problem: lost ?? unlisted
        };
        await ledger.wait(turn);
      }
    }
    async function recordEnd(ledger, own, end) {
      for (let turn = 1; ;turn += 1) {
        const set = await ledger.end(own.key, end);
        if (set.ok || turn === TRIES) return set;
        await ledger.wait(turn);
        const listed = await ledger.attempts();
        const is = listed.ok ? listed.value.find(({messageId}) => messageId === own.messageId) : null;
        if (is?.end === end) return {
          ok: true,
          value: is.at
        };
      }
    }
  }),
  5337: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => outboxState
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9466);
    const LONGEST_SENDING = 15 * _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__.pY;
    function outboxState(attempts, now) {
      const standing = attempts.filter(({end}) => end !== "failed" && end !== "yielded");
      const sent = standing.find(({end}) => end === "sent");
      const unknown = standing.find(({end}) => end === "unknown");
      const [first] = standing;
      const meant = sent ?? unknown ?? first;
      if (meant === void 0) return {
        kind: "none"
      };
      const {messageId, at, end} = meant;
      const isOver = end === null && now - at >= LONGEST_SENDING;
      return {
        kind: end === "sent" ? "sent" : end === "unknown" || isOver ? "unknown" : "claimed",
        messageId,
        at
      };
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
