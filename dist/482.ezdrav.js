export const id = 482;

export const ids = [ 482 ];

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
      const before = await (0, _issues_js__WEBPACK_IMPORTED_MODULE_1__.Jz)(client, repository, wanted.label);
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
      const after = await (0, _issues_js__WEBPACK_IMPORTED_MODULE_1__.Jz)(client, repository, wanted.label);
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
  5021: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => receiptKind,
      I: () => dueOf
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _rules_folding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4849);
    var _rules_notice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9778);
    var _rules_receipts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6719);
    const NEVER = (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.B9)(0);
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
      return (0, _rules_folding_js__WEBPACK_IMPORTED_MODULE_2__.z7)(receipt.creator) && receipt.payload?.interventionId === intervention.id;
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
      const told = (0, _rules_notice_js__WEBPACK_IMPORTED_MODULE_0__.bh)(wanted, judged);
      const send = first(wanted, since);
      switch (told.kind) {
       case "sent":
        {
          const {at, via, reference} = told.notice;
          const now = facts.now.known ? facts.now.value : at;
          const valid = wanted === "announcement" || now < (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.tY)(at, solution.urgent["valid-hours"] * _calendar_instant_js__WEBPACK_IMPORTED_MODULE_1__.dp);
          const whole = (0, _rules_notice_js__WEBPACK_IMPORTED_MODULE_0__.RH)(told.notice.recipients, judged).length === 0 && at <= now;
          const landed = facts.landing?.known === true ? facts.landing.value.landedAt : at;
          if (!whole || told.notice.plan === void 0 && landed > at) return send;
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
        return send;
      }
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
      const reading = (0, _rules_receipts_js__WEBPACK_IMPORTED_MODULE_3__.g)(receipts, wanted, candidate, facts.repository ?? "");
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
  }),
  4576: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => foresee,
      x: () => refusal
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9466);
    var _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8149);
    var _rules_decision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8048);
    var _letters_recipients_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8504);
    var _due_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5021);
    const FORESEEN = [ "file", "announcement", "lead-time", "schedule", "clock", "api" ];
    const FORESEEN_URGENT = [ "file", "approval", "freeze", "urgent", "clock", "api" ];
    const IN_THE_WAY = new Set([ "fail", "unverifiable" ]);
    function foresee(candidate, solution, facts) {
      const now = facts.now.known ? facts.now.value : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__.B9)(0);
      const told = {
        ...facts,
        receipts: {
          known: true,
          value: [ asIfDelivered(candidate, solution, facts, now) ],
          grade: "verified",
          sources: []
        }
      };
      const whole = (0, _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_0__._)(candidate, solution, told);
      const urgent = candidate.intervention.urgent !== void 0;
      const wanted = urgent ? FORESEEN_URGENT : FORESEEN;
      const rows = [ ...whole.rules.filter(({rule}) => wanted.includes(rule)), ...urgent ? [] : frozenSlot(candidate, solution) ];
      const inTheWay = rows.filter(({outcome}) => IN_THE_WAY.has(outcome));
      if (whole.decision !== "error" && inTheWay.length === 0) return null;
      return refusal(whole, rows.filter(isReal).map(withoutForeseen));
    }
    function isReal({rule, outcome}) {
      return IN_THE_WAY.has(outcome) || rule !== "announcement" && rule !== "urgent";
    }
    const FORESEEN_FACTS = new Set([ "via", "sent-at", "notified-at", "expires-at", "reference", "recipients", "receipt" ]);
    function withoutForeseen(row) {
      if (row.rule !== "announcement" && row.rule !== "urgent") return row;
      const facts = Object.entries(row.facts).filter(([key]) => !FORESEEN_FACTS.has(key));
      return {
        ...row,
        facts: Object.fromEntries(facts)
      };
    }
    function refusal(whole, rows) {
      const decision = (0, _rules_decision_js__WEBPACK_IMPORTED_MODULE_1__.L)(rows, false);
      return {
        ...whole,
        decision: whole.decision === "error" || decision.startsWith("allow") ? "error" : decision,
        allowed: false,
        reasonCodes: (0, _rules_decision_js__WEBPACK_IMPORTED_MODULE_1__.U)(rows),
        validUntil: null,
        rules: rows
      };
    }
    function asIfDelivered(candidate, solution, facts, now) {
      const custodian = solution.contacts["solution-custodian"] ?? "skrbnik@ezdrav.invalid";
      return {
        kind: (0, _due_js__WEBPACK_IMPORTED_MODULE_2__.$)(candidate),
        id: "0",
        repository: facts.repository ?? "",
        environment: "ezdrav-announcement",
        creator: {
          login: "github-actions[bot]",
          id: 41898282,
          type: "Bot"
        },
        commit: "",
        payload: {
          schema: 1,
          interventionId: candidate.intervention.id,
          planDigest: candidate.planDigest,
          recipients: (0, _letters_recipients_js__WEBPACK_IMPORTED_MODULE_4__.AQ)(solution, custodian),
          messageId: "<foreseen@ezdrav.invalid>",
          runId: "0"
        },
        createdAt: now,
        deliveredAt: now
      };
    }
    function frozenSlot({intervention}, solution) {
      const {start, end} = intervention.schedule;
      return solution.freezes.filter(({from, to}) => from <= start && end <= to).map(({from, to, reason, urgent}) => ({
        rule: "freeze",
        outcome: "fail",
        code: "freeze.active",
        evidence: "recorded",
        facts: {
          now: {
            at: start
          },
          from: {
            at: from
          },
          to: {
            at: to
          },
          reason,
          urgent
        }
      }));
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
    var report_language = __webpack_require__(7941);
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
  8666: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Uw: () => verdictOnFiles,
      WU: () => bareFacts,
      tm: () => verdictOnFinished
    });
    var _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8149);
    var _foresight_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4576);
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
      return (0, _foresight_js__WEBPACK_IMPORTED_MODULE_1__.x)(whole, whole.rules.filter(({rule}) => wanted.includes(rule)));
    }
    function verdictOnFinished(client, files, candidate, solution, event) {
      const whole = (0, _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_0__._)(candidate, solution, bareFacts(client, files, null, event));
      return (0, _foresight_js__WEBPACK_IMPORTED_MODULE_1__.x)(whole, whole.rules.filter(({code}) => code === "target.finished"));
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
