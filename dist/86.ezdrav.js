export const id = 86;

export const ids = [ 86 ];

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
  3086: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      check: () => check
    });
    var github_blobs = __webpack_require__(1346);
    var schemas = __webpack_require__(3619);
    var github_name = __webpack_require__(9339);
    var github_repository = __webpack_require__(8328);
    const Change = schemas.mee(schemas.Ikc({
      oid: schemas.lqM(schemas.YjP()),
      parents: schemas.lqM(schemas.Ikc({
        nodes: schemas.YOg(schemas.Ikc({
          oid: schemas.YjP()
        }))
      })),
      file: schemas.lqM(github_repository.R$)
    }));
    const Answer = schemas.Ikc({
      repository: schemas.Ikc({
        databaseId: schemas.aig(),
        nameWithOwner: schemas.YjP(),
        defaultBranchRef: schemas.Ikc({
          name: schemas.YjP(),
          target: schemas.Ikc({
            oid: schemas.YjP(),
            file: github_repository.R$
          })
        }),
        head: Change,
        merged: Change
      })
    });
    const CHANGE = `... on Commit { oid parents(first: 3) { nodes { oid } } ${github_repository.qw} }`;
    async function readPullFiles(client, repository, {head, merged}) {
      const query = `query PullFiles($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { databaseId nameWithOwner\n      defaultBranchRef { name target { oid ... on Commit { ${github_repository.qw} } } }\n      head: object(oid: "${head}") { ${CHANGE} }\n      merged: object(oid: "${merged}") { ${CHANGE} } } }`;
      const asked = await client.query(query, (0, github_name._M)(repository), Answer);
      if (!asked.ok) return asked;
      const {databaseId, nameWithOwner, defaultBranchRef, ...found} = asked.value.repository;
      const same = nameWithOwner.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase() && (repository.id === null || repository.id === databaseId);
      if (!same) return (0, github_name._2)(asked.request);
      const lands = found.merged?.parents?.nodes.some(({oid}) => oid === head) === true;
      const change = lands ? found.merged : found.head;
      if (change?.oid === void 0 || change.file === void 0) {
        const detail = `there is no commit ${head}`;
        const {request} = asked;
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
      return {
        ...asked,
        value: {
          defaultBranch: defaultBranchRef.name,
          tip: defaultBranchRef.target.oid,
          before: (0, github_repository.RR)(defaultBranchRef.target.file),
          commit: change.oid,
          after: (0, github_repository.RR)(change.file)
        }
      };
    }
    var issue_keeping = __webpack_require__(1043);
    var issues = __webpack_require__(4036);
    async function keepComment(client, repository, number, {marker, body, needed}) {
      const before = await listMarked(client, repository, number, marker);
      if (!before.ok) return before;
      if (before.value.length > 0) return settle(client, repository, before, body, "unchanged");
      if (!needed) return {
        ...before,
        value: "not-needed"
      };
      const made = await (0, issue_keeping.BC)(client, repository, number, body);
      const author = made.ok ? made.value.author : null;
      const after = await listMarked(client, repository, number, marker, author);
      if (!after.ok) return after;
      if (after.value.length > 0) return settle(client, repository, after, body, "made");
      return made.ok ? {
        ...made,
        value: "made"
      } : made;
    }
    async function settle(client, repository, marked, body, otherwise) {
      const [oldest, ...others] = marked.value.toSorted((one, other) => one.id - other.id);
      let outcome = otherwise;
      if (oldest !== void 0 && lines(oldest.body) !== lines(body)) {
        const updated = await (0, issue_keeping.vv)(client, repository, oldest.id, body);
        if (!updated.ok) return updated;
        outcome = "updated";
      }
      for (const {id} of others) {
        const deleted = await (0, issue_keeping.Tu)(client, repository, id);
        if (!deleted.ok) return deleted;
      }
      return {
        ...marked,
        value: outcome
      };
    }
    async function listMarked(client, repository, number, marker, author = null) {
      const asked = await (0, issues.lY)(client, repository, number, author);
      if (!asked.ok) return asked;
      const marked = asked.value.filter(({body}) => body.split(/\r?\n/).includes(marker));
      return {
        ...asked,
        value: marked
      };
    }
    function lines(body) {
      return body.replaceAll("\r\n", "\n").trim();
    }
    var candidates = __webpack_require__(3995);
    var request = __webpack_require__(8232);
    var annotations = __webpack_require__(6241);
    var instant = __webpack_require__(9466);
    var zone = __webpack_require__(7209);
    function isOfSlot(code) {
      return code.startsWith("schedule.") || code.startsWith("fit.");
    }
    function isRefused({diagnostics, deleted, plans}) {
      return diagnostics.length > 0 || deleted.length > 0 || plans.some(({unlawful}) => unlawful);
    }
    function isTooLateToAnnounce(plan, now) {
      const {latestAnnouncement, announced, urgent, withdrawn} = plan;
      if (urgent || withdrawn || announced !== null) return false;
      return now !== null && latestAnnouncement !== null && latestAnnouncement <= now;
    }
    function standingOf(result) {
      if (isRefused(result)) return "refused";
      const {plans, removed, ambiguous, now} = result;
      const attention = removed.length > 0 || ambiguous.length > 0 || plans.some(plan => plan.refusals.length > 0 || plan.freezes.length > 0 || plan.change.kind === "changed" && plan.change.told || isTooLateToAnnounce(plan, now));
      return attention ? "attention" : "fine";
    }
    var diagnostic_message = __webpack_require__(3753);
    var escaping = __webpack_require__(4391);
    var fact_reader = __webpack_require__(4369);
    var standing = __webpack_require__(739);
    var report_language = __webpack_require__(7941);
    const MOST_KEYS = 20;
    function checkHeadline(result, language) {
      const words = (0, report_language.w)(language).check;
      const {diagnostics, deleted, plans} = result;
      const parts = [];
      if (diagnostics.length > 0) parts.push(words.faults(diagnostics.length));
      if (deleted.length > 0) parts.push(words.deletions(deleted.length));
      const unlawful = plans.filter(plan => plan.unlawful).length;
      if (unlawful > 0) parts.push(words.unlawful(unlawful));
      const voided = plans.filter(({change}) => change.kind === "changed" && change.told).length;
      if (voided > 0) parts.push(words.voided(voided));
      const standing = standingOf(result);
      if (standing !== "refused") {
        if (standing === "attention" && parts.length === 0) parts.push(words.attention);
        const due = plans.filter(plan => isToAnnounce(plan, result.now));
        const [first] = due.flatMap(({latestAnnouncement}) => latestAnnouncement ?? []).sort((one, other) => one - other);
        if (first !== void 0) parts.push(words.announceBy(lastDay(first, language)));
      }
      const line = parts.length === 0 ? words.fine : parts.join("; ");
      return line.slice(0, 1).toUpperCase() + line.slice(1);
    }
    const STANDING_SIGNS = {
      refused: "⛔",
      attention: "⚠️",
      fine: "✅"
    };
    function isToAnnounce(plan, now) {
      const {urgent, withdrawn, announced} = plan;
      return !urgent && !withdrawn && announced === null && !isTooLateToAnnounce(plan, now);
    }
    function lastDay(exclusive, language) {
      return (0, report_language.w)(language).moments.date((0, zone.gD)((0, instant.tY)(exclusive, -1)));
    }
    function planLines(plan, result, language) {
      const words = (0, report_language.w)(language).check;
      const {stamp} = (0, report_language.w)(language).moments;
      const {slot, freezes} = plan;
      return [ {
        mark: "plain",
        label: words.slot,
        text: `${stamp(slot.start)} – ${stamp(slot.end)}`
      }, windowLine(plan, words, stamp), announceLine(plan, result, words, language), ...earliestLine(plan, words, stamp), ...freezes.map(({from, to, reason}) => {
        const text = `${words.freezePeriod(stamp(from), stamp(to))} ${(0, escaping.TL)(reason)}`;
        return {
          mark: "attention",
          label: words.freeze,
          text
        };
      }), ...changeLines(plan, result, words) ];
    }
    function windowLine({window, unlawful, verdict}, words, stamp) {
      const label = words.window;
      const row = verdict.rules.find(({rule}) => rule === "schedule");
      if (window === null) return {
        mark: unlawful ? "bad" : "plain",
        label,
        text: words.noWindow
      };
      const [opens, closes] = [ stamp(window.start), stamp(window.end) ];
      if (row?.code == null) return {
        mark: "good",
        label,
        text: words.inside(opens, closes)
      };
      const outside = words.outside(opens, closes);
      if (unlawful) return {
        mark: "bad",
        label,
        text: outside
      };
      const why = row.outcome === "waived" ? words.waived : words.reported;
      return {
        mark: "plain",
        label,
        text: `${outside} (${why})`
      };
    }
    function announceLine(plan, {now}, words, language) {
      const {urgent, withdrawn, announced, latestAnnouncement} = plan;
      const line = (mark, text) => ({
        mark,
        label: words.announce,
        text
      });
      if (withdrawn) return line("attention", words.withdrawn);
      if (urgent) return line("plain", words.urgent);
      if (announced !== null) return line("plain", words.announced((0, report_language.w)(language).moments.stamp(announced)));
      if (latestAnnouncement === null) return line("attention", words.beyond);
      const day = lastDay(latestAnnouncement, language);
      return isTooLateToAnnounce(plan, now) ? line("attention", words.tooLate(day)) : line("plain", words.latest(day));
    }
    function earliestLine({urgent, withdrawn, announced, earliestStart}, words, stamp) {
      if (urgent || withdrawn || announced !== null || earliestStart === null) return [];
      const text = words.earliestFrom(stamp(earliestStart));
      return [ {
        mark: "plain",
        label: words.earliest,
        text
      } ];
    }
    function changeLines({change, planDigest}, {defaultBranch}, words) {
      const label = words.comparedWith((0, escaping.TL)(defaultBranch));
      const digest = {
        mark: "plain",
        label: words.plan,
        text: (0, escaping.TL)(planDigest)
      };
      if (change.kind !== "changed") {
        const isNew = change.kind === "new";
        const text = isNew ? words.isNew : words.isSame;
        return [ digest, {
          mark: isNew ? "plain" : "good",
          label,
          text
        } ];
      }
      const {keys, told} = change;
      const named = keys.slice(0, MOST_KEYS).map(escaping.TL).join(", ");
      const more = keys.length > MOST_KEYS ? ", …" : "";
      const what = keys.length === 0 ? words.rewritten : words.changed(`${named}${more}`);
      const voids = told ? words.voids : words.reviewsOnly;
      return [ digest, {
        mark: told ? "attention" : "plain",
        label,
        text: `${what}. ${voids}`
      } ];
    }
    function refusalSentences({verdict, refusals}, language) {
      return (0, standing.ES)({
        ...verdict,
        evaluatedAt: null
      }, (0, report_language.w)(language)).filter(({code}) => refusals.includes(code)).map(({code, stands, unblock}) => ({
        code,
        mark: isOfSlot(code) ? "bad" : "attention",
        text: [ ...stands, ...unblock ].join(" ")
      }));
    }
    function changeSentences({removed, ambiguous, deleted, drafts}, language) {
      const words = (0, report_language.w)(language).check;
      const refs = deleted.slice(0, MOST_KEYS).map(escaping.TL).join(", ");
      const more = deleted.length > MOST_KEYS ? ", …" : "";
      return [ ...deleted.length === 0 ? [] : [ {
        mark: "bad",
        text: words.deleted(`${refs}${more}`)
      } ], ...drafts.map(({path, diagnostics}) => ({
        mark: "plain",
        text: [ words.draft((0, escaping.TL)(path)), ...diagnostics.map(each => remark(each, language)) ].join(" ")
      })), ...ambiguous.map(tag => ({
        mark: "attention",
        text: words.ambiguous((0, escaping.TL)(tag))
      })), ...removed.map(({id, path}) => ({
        mark: "attention",
        text: words.removed((0, escaping.TL)(id), (0, escaping.TL)(path))
      })) ];
    }
    function remark(diagnostic, language) {
      const {message, remedy} = (0, diagnostic_message._g)(diagnostic, language);
      return `${diagnostic.line}:${diagnostic.column} ${message} ${remedy}`;
    }
    function problemSentence(problem, language) {
      const messages = (0, report_language.w)(language);
      const {code, request, status, detail, permission = null} = problem;
      const reader = (0, fact_reader.ai)({
        request,
        status,
        detail,
        permission
      }, null, messages.moments);
      const {stands, unblock} = messages.reasons[code];
      return `${stands(reader)} ${unblock(reader)}`;
    }
    var places = __webpack_require__(5883);
    function checkAnnotations(result, language) {
      const {quotes} = (0, report_language.w)(language);
      const whole = changeSentences(result, language).map(({mark, text}) => {
        const message = (0, escaping.M_)(text, quotes);
        const title = (0, report_language.w)(language).check.title;
        if (mark !== "bad") return {
          level: "warning",
          title,
          message
        };
        const file = ".ezdrav/staff.yml";
        return {
          level: "error",
          title: (0, report_language.w)(language).check.deletedTitle,
          message,
          file,
          line: 1
        };
      });
      const all = [ ...(0, annotations.VZ)(result.diagnostics, language), ...whole, ...result.plans.flatMap(plan => ofPlan(plan, result, language)) ];
      return (0, annotations.Oq)(all, language);
    }
    function ofPlan(plan, result, language) {
      const {quotes} = (0, report_language.w)(language);
      const {path, change} = plan;
      const {locate} = result;
      const refusals = refusalSentences(plan, language).map(({code, mark, text}) => ({
        level: mark === "bad" ? "error" : "warning",
        title: code,
        message: (0, escaping.M_)(text, quotes),
        ...(0, places.$)(code, {
          locate,
          file: path
        })
      }));
      const [key = ""] = change.kind === "changed" && change.told ? change.keys : [];
      const place = locate.get(path)?.(key === "" ? [] : key.split("."));
      const marked = planLines(plan, result, language).filter(({mark}) => mark === "attention").map(({label, text}) => {
        const title = (0, escaping.M_)(label, quotes);
        return {
          level: "warning",
          title,
          message: (0, escaping.M_)(text, quotes),
          ...place && {
            file: (0, escaping.RK)(path),
            ...place
          }
        };
      });
      return [ ...refusals, ...marked ];
    }
    const CHECK_MARKER = "\x3c!-- ezdrav:check --\x3e";
    const MOST_CHARACTERS = 6e4;
    const CUTS = [ {
      items: 50,
      characters: 1200
    }, {
      items: 10,
      characters: 400
    }, {
      items: 2,
      characters: 120
    } ];
    const MARKS = {
      good: "✅ ",
      bad: "❌ ",
      attention: "⚠️ ",
      plain: ""
    };
    function checkMarkdown(result, language) {
      let text = "";
      for (const cut of CUTS) {
        text = written(result, language, cut);
        if (text.length <= MOST_CHARACTERS) break;
      }
      return text;
    }
    function written(result, language, cut) {
      const words = (0, report_language.w)(language).check;
      const {diagnostics, plans} = result;
      const {andMore} = (0, report_language.w)(language).labels;
      const shown = plans.slice(0, cut.items);
      const rest = plans.length - shown.length;
      return [ `## ${STANDING_SIGNS[standingOf(result)]} ${checkHeadline(result, language)}`, ...faults(diagnostics, language, cut), ...changeSentences(result, language).slice(0, cut.items).map(({mark, text}) => `<p>${MARKS[mark]}${said(text, cut)}</p>`), ...shown.map(plan => planSection(plan, result, language, cut)), ...rest > 0 ? [ `<p>${(0, 
      escaping.js)(andMore(rest))}</p>` ] : [], ...plans.length === 0 && diagnostics.length === 0 ? [ (0, 
      escaping.AO)(words.noPlan) ] : [], `<sub>${(0, escaping.js)(words.title)} · ${(0, 
      escaping.js)(words.footer)}</sub>`, CHECK_MARKER, "" ].join("\n\n");
    }
    function said(sentence, {characters}) {
      return (0, escaping.hy)((0, escaping.vI)(sentence, characters));
    }
    function brief(text, {characters}) {
      return (0, escaping.vI)((0, escaping.RK)((0, escaping.vI)(text, characters)), characters);
    }
    function faults(diagnostics, language, cut) {
      if (diagnostics.length === 0) return [];
      const {labels} = (0, report_language.w)(language);
      const items = diagnostics.slice(0, cut.items).map(diagnostic => {
        const {message, remedy} = (0, diagnostic_message._g)(diagnostic, language);
        const {file, line, column, code} = diagnostic;
        const place = (0, escaping.h8)(`${brief(file, cut)}:${line}:${column}`);
        return `<li>${place} <b>${said(message, cut)}</b><br>${said(remedy, cut)} <sub>${(0, 
        escaping.h8)(code)}</sub></li>`;
      });
      const rest = diagnostics.length - items.length;
      const more = rest > 0 ? [ `<li>${(0, escaping.js)(labels.andMore(rest))}</li>` ] : [];
      return [ `### ${labels.faultsInFiles}`, [ "<ol>", ...items, ...more, "</ol>" ].join("\n") ];
    }
    function planSection(plan, result, language, cut) {
      const rows = planLines(plan, result, language).map(({mark, label, text}) => `<tr><td>${said(label, cut)}</td><td>${MARKS[mark]}${said(text, cut)}</td></tr>`);
      const refusals = refusalSentences(plan, language).map(({code, mark, text}) => `<tr><td>${MARKS[mark]}<sub>${(0, 
      escaping.h8)(code)}</sub></td><td>${said(text, cut)}</td></tr>`);
      const head = `<tr><th colspan="2">${(0, escaping.h8)(brief(plan.id, cut))} <sub>${(0, 
      escaping.h8)(brief(plan.path, cut))}</sub></th></tr>`;
      return [ "<table>", head, ...refusals, ...rows, "</table>" ].join("\n");
    }
    const iso = at => at === null ? null : (0, instant.tK)(at);
    function checkJson(result, language) {
      return {
        schema: 1,
        valid: !isRefused(result),
        commit: result.commit,
        "evaluated-at": iso(result.now),
        files: result.read,
        plans: result.plans.map(plan => ({
          path: plan.path,
          id: plan.id,
          "plan-digest": plan.planDigest,
          urgent: plan.urgent,
          lawful: !plan.unlawful,
          "reason-codes": plan.refusals,
          "opens-at": iso(plan.slot.start),
          "closes-at": iso(plan.slot.end),
          "announced-at": iso(plan.announced),
          "latest-announcement": iso(plan.latestAnnouncement),
          "earliest-start": iso(plan.earliestStart),
          change: plan.change.kind,
          ...plan.change.kind === "changed" && {
            "changed-keys": plan.change.keys,
            "voids-approvals": plan.change.told
          }
        })),
        removed: result.removed,
        ambiguous: result.ambiguous,
        "deleted-unconfirmed": result.deleted,
        drafts: result.drafts.map(({path, diagnostics}) => ({
          path,
          remarks: diagnostics.map(each => (0, diagnostic_message.gZ)(each, language))
        })),
        diagnostics: result.diagnostics.map(each => (0, diagnostic_message.gZ)(each, language))
      };
    }
    var report_text = __webpack_require__(3920);
    const text_MARKS = {
      good: "✓",
      bad: "✗",
      attention: "!",
      plain: " "
    };
    function checkText(result, language, sticking) {
      const {quotes} = (0, report_language.w)(language);
      const say = sentence => (0, escaping.M_)(sentence, quotes);
      const faulty = new Set(result.diagnostics.map(({file}) => file));
      return [ `${STANDING_SIGNS[standingOf(result)]} ${checkHeadline(result, language)}`, ...result.read.filter(path => !faulty.has(path)).map(path => `✓ ${(0, 
      escaping.RK)(path)}`), ...(0, report_text.NS)(result.diagnostics, language).map(line => `✗ ${line}`), ...changeSentences(result, language).map(({mark, text}) => `${text_MARKS[mark]} ${say(text)}`), ...result.plans.flatMap(plan => [ `${(0, 
      escaping.RK)(plan.id)}  ${(0, escaping.RK)(plan.path)}`, ...refusalSentences(plan, language).map(({code, mark, text}) => `  ${text_MARKS[mark]} ${say(text)} ${code}`), ...planLines(plan, result, language).map(({mark, label, text}) => `  ${text_MARKS[mark]} ${say(label)}: ${say(text)}`) ]), say(sticking), "" ].join("\n");
    }
    var external_fs_ = __webpack_require__(9896);
    var external_os_ = __webpack_require__(857);
    class Context {
      constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) if ((0, external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) this.payload = JSON.parse((0, 
        external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, {
          encoding: "utf8"
        })); else {
          const path = process.env.GITHUB_EVENT_PATH;
          process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : "https://api.github.com";
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : "https://github.com";
        this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : "https://api.github.com/graphql";
      }
      get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), {
          number: (payload.issue || payload.pull_request || payload).number
        });
      }
      get repo() {
        if (process.env.GITHUB_REPOSITORY) {
          const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
          return {
            owner,
            repo
          };
        }
        if (this.payload.repository) return {
          owner: this.payload.repository.owner.login,
          repo: this.payload.repository.name
        };
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
      }
    }
    var context = __webpack_require__(4092);
    function readPullRequest(environment) {
      if (!/^pull_request(?:_|$)/.test(environment["GITHUB_EVENT_NAME"] ?? "")) return null;
      const pull = member(payload(), "pull_request");
      const number = member(pull, "number");
      const head = member(member(pull, "head"), "sha");
      const from = member(member(member(pull, "head"), "repo"), "id");
      const into = member(member(member(pull, "base"), "repo"), "id");
      if (typeof number !== "number" || !Number.isSafeInteger(number) || typeof head !== "string" || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head)) throw new context.k("GITHUB_EVENT_PATH");
      return {
        number,
        head,
        fromFork: typeof from !== "number" || from !== into
      };
    }
    function payload() {
      try {
        return (new Context).payload;
      } catch {
        return null;
      }
    }
    function member(value, name) {
      return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
    }
    var modes_assignment = __webpack_require__(4166);
    var lead_time = __webpack_require__(1431);
    var evaluate = __webpack_require__(8149);
    var reason_codes = __webpack_require__(7273);
    var deletions = __webpack_require__(4872);
    var offline = __webpack_require__(9928);
    var limits = __webpack_require__(2669);
    var plan_digest = __webpack_require__(8773);
    var records_text = __webpack_require__(8318);
    var yaml_profile = __webpack_require__(4214);
    var yaml_tree = __webpack_require__(8279);
    function changedPlanKeys(before, after) {
      return changes(writtenIn(before), writtenIn(after), "");
    }
    function writtenIn(bytes) {
      return (0, yaml_tree.g)((0, yaml_profile.d)((0, records_text.b)(bytes, limits.o5).text, limits.o5).lexemes, limits.o5).root?.written ?? {};
    }
    function changes(before, after, key) {
      if (plan_digest.gv.has(key) || JSON.stringify(before) === JSON.stringify(after)) return [];
      if (!isMapping(before) || !isMapping(after)) return [ key ];
      const names = new Set([ ...Object.keys(after), ...Object.keys(before) ]);
      return [ ...names ].flatMap(name => changes(before[name], after[name], key === "" ? name : `${key}.${name}`));
    }
    function isMapping(written) {
      return typeof written === "object" && !Array.isArray(written);
    }
    function changeOf(candidate, before, after) {
      const {id} = candidate.intervention;
      const standing = before.files.candidates.find(({intervention}) => intervention.id === id);
      if (standing === void 0) return {
        kind: "new"
      };
      if (standing.planDigest === candidate.planDigest) return {
        kind: "same"
      };
      const [old, fresh] = [ before.bytes.get(standing.path), after.bytes.get(candidate.path) ];
      const records = recordsOf(standing.intervention);
      const told = recordsOf(candidate.intervention).some((record, index) => isOfOldPlan(records[index], record, candidate.planDigest));
      const keys = old === void 0 || fresh === void 0 ? [] : changedPlanKeys(old, fresh);
      return {
        kind: "changed",
        keys,
        told
      };
    }
    function announcedFor({intervention: {announcement, id}, planDigest}, change, before) {
      if (announcement === void 0) return null;
      if (change.kind !== "changed") return (announcement.plan ?? planDigest) === planDigest ? announcement["sent-at"] : null;
      const older = before.candidates.find(({intervention}) => intervention.id === id);
      const [old] = older === void 0 ? [] : recordsOf(older.intervention);
      const fresh = {
        at: announcement["sent-at"],
        plan: announcement.plan
      };
      return isOfOldPlan(old, fresh, planDigest) ? null : announcement["sent-at"];
    }
    function recordsOf({announcement, approvals, urgent}) {
      const sent = [ announcement, urgent?.notification ].map(record => record && {
        at: record["sent-at"],
        plan: record.plan
      });
      const given = [ approvals?.client, approvals?.["ezdrav-ict"] ].map(record => record && {
        at: record.at,
        plan: record.plan
      });
      return [ ...sent, ...given ];
    }
    function isOfOldPlan(old, fresh, digest) {
      if (fresh === void 0) return old !== void 0;
      return fresh.plan === void 0 ? fresh.at === old?.at : fresh.plan !== digest;
    }
    const BY_FILES = new Set([ "announcement.recipient-missing", "announcement.in-future", "announcement.no-reference", "announcement.reference-malformed", "announcement.plan-changed", "lead-time.too-short", "approval.before-announcement", "approval.in-future", "approval.same-party", "approval.same-reference", "approval.reference-malformed", "approval.plan-changed", "schedule.outside-window", "schedule.spans-nights", "schedule.reversed", "fit.too-late", "urgent.unjustified", "urgent.no-incident", "urgent.recipient-missing", "urgent.plan-changed", "urgent.notified-in-future" ]);
    const NOBODY = {
      version: 1,
      staff: []
    };
    function judgeChange({defaultBranch, commit, before: listedBefore, after: listedAfter}, before, after, now) {
      const {files} = after;
      const open = files.candidates.filter(({intervention}) => intervention.outcome === void 0);
      const known = now.known ? now.value : null;
      return {
        commit,
        defaultBranch,
        now: known,
        touched: fingerprint(listedBefore) !== fingerprint(listedAfter),
        read: [ ...files.locate.keys() ].filter(path => after.bytes.has(path)).sort(),
        diagnostics: files.diagnostics,
        drafts: files.drafts,
        plans: open.map(candidate => checkedPlan(candidate, before, after, now)),
        removed: removedPlans(before.files, files),
        ambiguous: ambiguousTags(open),
        deleted: deletedRefs(before.files, files, known),
        locate: files.locate
      };
    }
    function fingerprint(listing) {
      return listing.map(({path, oid, mode}) => `${path} ${oid} ${mode}`).sort().join("\n");
    }
    function checkedPlan(candidate, before, after, now) {
      const {path, intervention, planDigest} = candidate;
      const {schedule, urgent, status, id} = intervention;
      const {solution} = after.files;
      const verdict = verdictOn(candidate, after.files, now);
      const refusals = verdict.reasonCodes.filter(code => BY_FILES.has(code));
      const change = changeOf(candidate, before, after);
      const calendar = {
        reading: solution.calendar["lead-time"],
        extra: solution.calendar["extra-non-working-days"]
      };
      return {
        path,
        id,
        planDigest,
        urgent: urgent !== void 0,
        withdrawn: status === "withdrawn",
        slot: {
          start: schedule.start,
          end: schedule.end
        },
        window: windowIn(verdict),
        verdict,
        refusals,
        unlawful: refusals.some(isOfSlot),
        announced: announcedFor(candidate, change, before.files),
        latestAnnouncement: (0, lead_time.F0)({
          start: schedule.start,
          ...calendar
        }),
        earliestStart: now.known ? (0, lead_time.gl)({
          announced: now.value,
          hours: solution.window,
          downtime: schedule.downtime,
          ...calendar
        }) : null,
        freezes: freezesOver(intervention, solution),
        change
      };
    }
    function verdictOn(candidate, files, now) {
      const {path, intervention} = candidate;
      const facts = (0, offline.j2)({
        now: intervention.schedule.start,
        ref: `refs/tags/${intervention.release.tag}`,
        sha: void 0,
        actor: void 0,
        environment: intervention.environment,
        intervention: path
      }, files);
      const verdict = (0, evaluate._)(candidate, files.solution, {
        ...facts,
        now
      });
      const first = (0, evaluate._)(candidate, files.solution, facts);
      const fit = first.rules.filter(({rule}) => rule === "fit");
      const codes = [ ...verdict.reasonCodes, ...first.reasonCodes.filter(code => code.startsWith("fit.")) ];
      return {
        ...verdict,
        rules: verdict.rules.flatMap(row => row.rule === "fit" ? fit : [ row ]),
        reasonCodes: reason_codes.O.filter(code => codes.includes(code))
      };
    }
    function windowIn({rules}) {
      const facts = rules.find(({rule}) => rule === "schedule")?.facts ?? {};
      const [start, end] = [ facts["window-opens-at"], facts["window-closes-at"] ].map(value => typeof value === "object" && value !== null && "at" in value ? value.at : null);
      return start === null || end === null || start === void 0 || end === void 0 ? null : {
        start,
        end
      };
    }
    function freezesOver({schedule, urgent}, {freezes}) {
      return freezes.filter(freeze => schedule.start < freeze.to && freeze.from < schedule.end && !(urgent !== void 0 && freeze.urgent === "allowed"));
    }
    function removedPlans(before, after) {
      if (after.diagnostics.length > 0) return [];
      const ids = new Set(after.candidates.map(({intervention}) => intervention.id));
      return before.candidates.filter(({intervention: {id, outcome}}) => outcome === void 0 && !ids.has(id)).map(({path, intervention}) => ({
        path,
        id: intervention.id
      }));
    }
    function ambiguousTags(open) {
      const tags = open.map(({intervention}) => intervention.release.tag);
      return [ ...new Set(tags.filter((tag, index) => tags.indexOf(tag) !== index)) ];
    }
    function deletedRefs(before, after, now) {
      if (!before.roster.known || before.roster.value === null || !after.roster.known) return [];
      const invalid = after.diagnostics.some(({file}) => file === ".ezdrav/staff.yml");
      if (invalid) return [];
      const remaining = after.roster.value ?? NOBODY;
      return (0, deletions.Q_)(before.roster.value, remaining, now).map(({ref}) => ref);
    }
    var check_requests = __webpack_require__(2796);
    var ezdrav_files = __webpack_require__(5987);
    async function check(assignment) {
      const {inputs, context} = assignment;
      const pull = readPullRequest(process.env);
      const repository = (0, modes_assignment._)(context);
      const client = (0, modes_assignment.$)(assignment);
      try {
        const head = pull?.head ?? context.sha;
        const files = await readPullFiles(client, repository, {
          head,
          merged: context.sha
        });
        if (!files.ok) return unread(files.problem, inputs.language ?? "en");
        const sides = await readSides(client, repository, files.value);
        if (!sides.ok) return unread(sides.problem, inputs.language ?? "en");
        const {before, after} = sides.value;
        const result = judgeChange(files.value, before, after, client.clock.now());
        const language = inputs.language ?? after.files.solution.language ?? "en";
        const sticking = await stick(client, repository, pull, result, language);
        return concluded(result, language, sticking);
      } finally {
        client.close();
      }
    }
    async function readSides(client, repository, {before, after}) {
      const oids = [ ...before, ...after ].filter(isRead(before, after)).map(({oid}) => oid);
      const blobs = await (0, github_blobs.b4)(client, repository, [ ...new Set(oids) ]);
      if (!blobs.ok) return blobs;
      return {
        ...blobs,
        value: {
          before: sideOf(before, blobs.value, "recorded"),
          after: sideOf(after, blobs.value, "claimed")
        }
      };
    }
    function isRead(...listings) {
      const wanted = new Set([ ezdrav_files.iZ, ezdrav_files.Fo, ...listings.flatMap(listing => (0, 
      candidates.Aq)(listing).paths) ]);
      return file => (wanted.has(file.path) || (0, request.d)(file.path)) && (0, candidates.O$)(file) === null && file.size <= (0, 
      ezdrav_files.LF)(file.path);
    }
    function sideOf(listing, blobs, grade) {
      const source = {
        kind: "api",
        from: "GraphQL PullFiles"
      };
      const bytes = new Map;
      const found = listing.map(file => {
        const {path, oid, size} = file;
        const content = (0, candidates.O$)(file) === null ? blobs.get(oid) : void 0;
        if (content !== void 0) bytes.set(path, content);
        const why = (0, candidates.O$)(file) ?? {
          unread: "too-large",
          size,
          limit: (0, ezdrav_files.LF)(path)
        };
        return {
          ...file,
          source: content ?? why
        };
      });
      const files = (0, ezdrav_files.$C)(found, void 0, grade, [ source ]);
      const requests = (0, check_requests.h)(found);
      const diagnostics = [ ...files.diagnostics, ...requests.diagnostics ];
      const locate = new Map([ ...files.locate, ...requests.locate ]);
      return {
        files: {
          ...files,
          diagnostics,
          locate
        },
        bytes
      };
    }
    async function stick(client, repository, pull, result, language) {
      const words = (0, report_language.w)(language).check.sticking;
      if (pull === null) return words.none;
      if (pull.fromFork) return words.fork;
      const kept = await keepComment(client, repository, pull.number, {
        marker: CHECK_MARKER,
        body: checkMarkdown(result, language),
        needed: result.touched
      });
      if (kept.ok) return words[kept.value];
      const said = problemSentence(kept.problem, language);
      return kept.problem.code === "api.forbidden" ? words.forbidden(said) : words.failed(said);
    }
    function concluded(result, language, sticking) {
      const [single = null] = result.plans.length === 1 ? result.plans : [];
      return {
        exitCode: isRefused(result) ? 1 : 0,
        outputs: {
          ...single !== null && {
            "intervention-id": single.id,
            "plan-digest": single.planDigest
          }
        },
        log: checkText(result, language, sticking),
        summary: checkMarkdown(result, language),
        annotations: checkAnnotations(result, language),
        report: checkJson(result, language)
      };
    }
    function unread(problem, language) {
      const sentence = `${(0, report_language.w)(language).check.problem} ${problemSentence(problem, language)}`;
      const line = (0, escaping.M_)(sentence, (0, report_language.w)(language).quotes);
      return {
        exitCode: 1,
        outputs: {},
        log: `${line}\n`,
        summary: `${(0, escaping.AO)(sentence)}\n`,
        annotations: [ {
          level: "error",
          title: problem.code,
          message: line
        } ],
        report: {
          schema: 1,
          valid: false,
          problem: problem.code
        }
      };
    }
  }),
  2796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => checkRequests
    });
    var _records_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8232);
    function checkRequests(found) {
      const diagnostics = [];
      const locate = new Map;
      for (const {path, source} of found.filter(file => (0, _records_request_js__WEBPACK_IMPORTED_MODULE_0__.d)(file.path))) {
        const reading = (0, _records_request_js__WEBPACK_IMPORTED_MODULE_0__.i)(path, source);
        if (reading.ok) locate.set(path, reading.locate); else diagnostics.push(...reading.diagnostics);
      }
      return {
        diagnostics,
        locate
      };
    }
  }),
  9928: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $C: () => foundOnDisk,
      gr: () => readDisk,
      j2: () => offlineFacts
    });
    var _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3995);
    var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5987);
    function foundOnDisk(files) {
      return files.map(({path, mode, type, size, bytes}) => ({
        path,
        mode,
        type,
        source: (0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__.O$)({
          mode,
          type
        }) ?? bytes ?? {
          unread: "too-large",
          size,
          limit: (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__.LF)(path)
        }
      }));
    }
    function readDisk(files, named) {
      const source = {
        kind: "file",
        from: ".ezdrav"
      };
      return (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__.$C)(foundOnDisk(files), named, "claimed", [ source ]);
    }
    function offlineFacts(question, files) {
      const {now, ref, sha, actor, environment, intervention} = question;
      const argument = from => [ {
        kind: "argument",
        from
      } ];
      const target = {
        ref: ref === void 0 ? {
          kind: "announced-release"
        } : {
          kind: "ref",
          name: ref
        },
        deployed: sha === void 0 ? null : {
          known: true,
          value: sha,
          grade: "claimed",
          sources: argument("--sha")
        },
        tagNow: null,
        environment,
        ...intervention !== void 0 && {
          intervention
        }
      };
      const person = actor === void 0 ? null : {
        login: actor,
        id: null,
        type: null
      };
      return {
        repository: null,
        now: {
          known: true,
          value: now,
          grade: "claimed",
          sources: argument("--at")
        },
        event: null,
        files: files.files,
        target,
        landing: null,
        receipts: null,
        consents: null,
        actor: person,
        triggeringActor: null,
        roster: files.roster,
        problems: []
      };
    }
  }),
  8232: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => isRequestPath,
      i: () => readRequest
    });
    var limits = __webpack_require__(2669);
    var read_file = __webpack_require__(7444);
    var schemas = __webpack_require__(3619);
    var fields = __webpack_require__(3304);
    const REQUEST_KINDS = [ "question", "request" ];
    const KEYS_OF_KIND = {
      question: [ "subject", "question" ],
      request: [ "subject", "elements", "justification" ]
    };
    const OF_ONE_KIND = [ "question", "elements", "justification" ];
    const requestSchema = (0, fields.om)({
      version: fields.rE,
      kind: schemas.k5n(REQUEST_KINDS),
      subject: (0, fields.n8)(180),
      question: schemas.lqM((0, fields.CS)(4e3)),
      elements: schemas.lqM(schemas.YOg((0, fields.om)({
        name: (0, fields.n8)(200),
        value: (0, fields.CS)(2e3)
      }))),
      justification: schemas.lqM((0, fields.CS)(4e3))
    }).check(schemas.z6Y(({value, issues}) => {
      const keys = KEYS_OF_KIND[value.kind];
      for (const key of OF_ONE_KIND) {
        const wanted = keys.includes(key);
        const given = value[key];
        if (wanted === (given !== void 0)) continue;
        (0, fields.cc)(issues, (0, fields.i)(wanted ? "file.missing-key" : "file.unknown-key"), key);
      }
    }));
    const READER = {
      schema: requestSchema,
      limits: limits.o5,
      discreet: false
    };
    function isRequestPath(path) {
      return /^\.ezdrav\/requests\/[A-Za-z0-9_-][A-Za-z0-9._-]*\.yml$/.test(path);
    }
    function readRequest(path, source) {
      const reading = (0, read_file.T)(path, source, READER);
      return reading.ok ? {
        ok: true,
        value: reading.value,
        locate: reading.locate
      } : reading;
    }
  }),
  4872: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q_: () => unconfirmedDeletions,
      Rm: () => isAnotherPerson,
      We: () => idsMentioned,
      sM: () => refsMentioned
    });
    var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7183);
    function unconfirmedDeletions(before, after, now) {
      const kept = new Map(after.staff.map(member => [ member.ref, member ]));
      return before.staff.filter(member => {
        const later = kept.get(member.ref);
        const gone = later === void 0 || isAnotherPerson(later, member);
        return gone && (now === null || !(0, _entries_js__WEBPACK_IMPORTED_MODULE_0__.xK)(member, now));
      });
    }
    function isAnotherPerson(one, other) {
      const [id, otherId] = [ one.github?.id, other.github?.id ];
      return id !== void 0 && otherId !== void 0 && id !== otherId;
    }
    function idsMentioned(text) {
      const ids = [ ...text.matchAll(/\bid["']?\s*:\s*["']?(\d{1,15})\b/g) ];
      const mentions = [ ...text.matchAll(/\bid\b/g) ];
      return ids.length === mentions.length ? new Set(ids.map(([, id]) => Number(id))) : null;
    }
    function refsMentioned(text) {
      if (text.includes("\\")) return null;
      const refs = [ ...text.matchAll(/\bref["']?\s*:\s*["']?([A-Za-z0-9._-]{1,64})/g) ];
      const mentions = [ ...text.matchAll(/\bref\b/g) ];
      return refs.length === mentions.length ? new Set(refs.map(([, ref = ""]) => ref)) : null;
    }
  }),
  7183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      SR: () => hasLeft,
      XL: () => departsAt,
      kR: () => isGranted,
      xK: () => isRevoked
    });
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    function departsAt({left}) {
      if (left === void 0) return null;
      return left.kind === "time" ? left.instant : (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.l$)((0, 
      _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(left.date, 1), "00:00");
    }
    function hasLeft(member, now) {
      const departs = departsAt(member);
      return departs !== null && departs <= now;
    }
    function isRevoked({revocation}, now) {
      return revocation?.confirmed !== void 0 && revocation.confirmed <= now;
    }
    function isGranted({account}, now) {
      return account?.granted !== void 0 && account.granted <= (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(now);
    }
  })
};
