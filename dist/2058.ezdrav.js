export const id = 2058;

export const ids = [ 2058 ];

export const modules = {
  4789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EJ: () => announcementMarker,
      Hs: () => mayApprove,
      TK: () => readComments,
      kd: () => findAnnouncementIssue,
      zk: () => ANNOUNCEMENT_LABEL
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
    var _actors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
    var _issues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4036);
    var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9339);
    var _times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1028);
    var _unreadable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7827);
    const ANNOUNCEMENT_LABEL = "ezdrav-announcement";
    function announcementMarker(interventionId) {
      return `\x3c!-- ezdrav:announcement:${interventionId} --\x3e`;
    }
    const MOST_PAGES = 5;
    const Comments = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      pageInfo: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        hasNextPage: zod_mini__WEBPACK_IMPORTED_MODULE_4__.zMY(),
        endCursor: zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP())
      }),
      nodes: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        fullDatabaseId: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        url: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        body: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        createdAt: _times_js__WEBPACK_IMPORTED_MODULE_3__.u,
        lastEditedAt: zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()),
        includesCreatedEdit: zod_mini__WEBPACK_IMPORTED_MODULE_4__.zMY(),
        isMinimized: zod_mini__WEBPACK_IMPORTED_MODULE_4__.zMY(),
        createdViaEmail: zod_mini__WEBPACK_IMPORTED_MODULE_4__.zMY(),
        author: _actors_js__WEBPACK_IMPORTED_MODULE_0__.ng,
        userContentEdits: zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
          totalCount: zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()
        }))
      }))
    });
    async function findAnnouncementIssue(client, repository, interventionId) {
      const asked = await (0, _issues_js__WEBPACK_IMPORTED_MODULE_1__.Jz)(client, repository);
      if (!asked.ok) return asked;
      return {
        ...asked,
        value: (0, _issues_js__WEBPACK_IMPORTED_MODULE_1__.XQ)(asked.value, announcementMarker(interventionId))
      };
    }
    const Page = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      repository: zod_mini__WEBPACK_IMPORTED_MODULE_4__.X$i(_name_js__WEBPACK_IMPORTED_MODULE_2__.lz, {
        issue: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
          comments: Comments
        })
      })
    });
    const Origins = zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      id: zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig(),
      issue_url: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      performed_via_github_app: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.L5J())
    }));
    async function readComments(client, repository, number) {
      const told = await readCommentPages(client, repository, number);
      if (!told.ok) return told;
      if (!told.value.some(({body}) => mayApprove(body))) return {
        ...told,
        value: told.value.map(node => commentOf(node, new Set))
      };
      const origins = await client.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository),
        issue_number: number
      }, Origins, MOST_PAGES);
      if (!origins.ok) return origins;
      if (origins.value.some(origin => !(0, _name_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(repository, origin.issue_url))) return (0, 
      _name_js__WEBPACK_IMPORTED_MODULE_2__._2)(origins.request);
      const direct = new Set(origins.value.filter(origin => origin.performed_via_github_app === null).map(origin => String(origin.id)));
      return {
        ...told,
        value: told.value.map(node => commentOf(node, direct))
      };
    }
    function mayApprove(body) {
      return body.startsWith("/approve ");
    }
    async function readCommentPages(client, repository, number) {
      const query = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {\n    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_2__.zK} issue(number: $number) {\n    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {\n      fullDatabaseId url body createdAt lastEditedAt includesCreatedEdit isMinimized createdViaEmail\n      author { ${_actors_js__WEBPACK_IMPORTED_MODULE_0__.W1} } userContentEdits(first: 1) { totalCount } } } } } }`;
      const nodes = [];
      let after = null;
      for (let page = 1; ;page += 1) {
        const variables = {
          ...(0, _name_js__WEBPACK_IMPORTED_MODULE_2__._M)(repository),
          number,
          after
        };
        const asked = await client.query(query, variables, Page);
        if (!asked.ok) return asked;
        const answer = asked.value.repository;
        if ((0, _name_js__WEBPACK_IMPORTED_MODULE_2__.wP)(repository, answer)) return (0, 
        _name_js__WEBPACK_IMPORTED_MODULE_2__._2)(asked.request);
        const {nodes: comments} = answer.issue.comments;
        if (!comments.every(({url}) => (0, _name_js__WEBPACK_IMPORTED_MODULE_2__.vO)(repository, url))) return (0, 
        _name_js__WEBPACK_IMPORTED_MODULE_2__._2)(asked.request);
        nodes.push(...comments);
        const {hasNextPage, endCursor} = answer.issue.comments.pageInfo;
        if (!hasNextPage) return {
          ...asked,
          value: nodes
        };
        if (page === MOST_PAGES) return (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_5__.O)(asked.request, "too-many-comments", {
          most: MOST_PAGES * 100
        });
        after = endCursor;
      }
    }
    function commentOf(node, direct) {
      const edits = node.userContentEdits?.totalCount ?? 0;
      return {
        kind: "comment",
        id: node.fullDatabaseId,
        url: node.url,
        user: (0, _actors_js__WEBPACK_IMPORTED_MODULE_0__.$4)(node.author),
        createdAt: node.createdAt,
        body: node.body,
        edited: node.lastEditedAt !== null || node.includesCreatedEdit || edits > 0,
        minimised: node.isMinimized,
        byEmail: node.createdViaEmail,
        viaApp: !direct.has(node.fullDatabaseId)
      };
    }
  }),
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
  4036: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AE: () => IssueAnswer,
      GF: () => LAST_EDIT,
      JL: () => OUR_BOT,
      Jz: () => listOwnIssues,
      TF: () => LastEdit,
      XQ: () => lowestMarked,
      YG: () => summaryOf,
      YM: () => isEditedByOthers,
      Zm: () => listMarkedIssues,
      lY: () => listOwnComments
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
    var _actors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
    var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1346);
    var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9339);
    const OUR_BOT = "github-actions[bot]";
    const IssueAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      number: zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig(),
      html_url: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
      repository_url: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
      state: zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n([ "open", "closed" ]),
      title: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
      body: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
      labels: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ([ zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
      }) ])),
      user: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(_actors_js__WEBPACK_IMPORTED_MODULE_0__.C$),
      pull_request: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.L5J())
    });
    const MOST_ISSUE_PAGES = 100;
    const MOST_PAGES = 10;
    async function listOwnIssues(client, repository) {
      const asked = await client.list("GET /repos/{owner}/{repo}/issues", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository),
        state: "all",
        creator: OUR_BOT,
        sort: "created",
        direction: "asc"
      }, zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(IssueAnswer), MOST_ISSUE_PAGES);
      if (!asked.ok) return asked;
      if (asked.value.some(issue => !(0, _name_js__WEBPACK_IMPORTED_MODULE_2__.lJ)(repository, issue.repository_url))) return (0, 
      _name_js__WEBPACK_IMPORTED_MODULE_2__._2)(asked.request);
      const own = asked.value.filter(issue => issue.user?.login === OUR_BOT && issue.user.type === "Bot" && issue.pull_request === void 0);
      return {
        ...asked,
        value: own.map(summaryOf)
      };
    }
    const LAST_EDIT = `lastEditedAt editor { ${_actors_js__WEBPACK_IMPORTED_MODULE_0__.W1} }`;
    const LastEdit = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      lastEditedAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
      editor: _actors_js__WEBPACK_IMPORTED_MODULE_0__.ng
    });
    function isEditedByOthers({lastEditedAt, editor}) {
      if (lastEditedAt === null && editor === null) return false;
      const {login, type} = (0, _actors_js__WEBPACK_IMPORTED_MODULE_0__.$4)(editor);
      return login !== OUR_BOT || type !== "Bot";
    }
    const AT_ONCE = 250;
    async function listMarkedIssues(client, repository, isMeant) {
      const listed = await listOwnIssues(client, repository);
      if (!listed.ok) return listed;
      const meant = listed.value.filter(isMeant);
      const edited = new Set;
      let {request} = listed;
      for (let from = 0; from < meant.length; from += AT_ONCE) {
        const some = meant.slice(from, from + AT_ONCE);
        const issues = some.map(({number}) => `i${number}: issue(number: ${number}) { ${LAST_EDIT} }`);
        const query = `query LastEdits($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_2__.zK} ${issues.join("\n")} } }`;
        const asked = await client.query(query, (0, _name_js__WEBPACK_IMPORTED_MODULE_2__._M)(repository), _blobs_js__WEBPACK_IMPORTED_MODULE_1__.Ru);
        if (!asked.ok) return asked;
        request = asked.request;
        if ((0, _name_js__WEBPACK_IMPORTED_MODULE_2__.wP)(repository, asked.value.repository)) return (0, 
        _name_js__WEBPACK_IMPORTED_MODULE_2__._2)(request);
        for (const issue of some) {
          const read = LastEdit.safeParse(asked.value.repository[`i${issue.number}`]);
          if (!read.success) {
            const detail = `i${issue.number}: unreadable`;
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
          if (isEditedByOthers(read.data)) edited.add(issue);
        }
      }
      const value = {
        own: meant.filter(issue => !edited.has(issue)),
        edited: [ ...edited ]
      };
      return {
        ok: true,
        value,
        request,
        next: null
      };
    }
    function lowestMarked(issues, marker) {
      const marked = issues.filter(issue => issue.body.split(/\r?\n/).includes(marker));
      return marked.reduce((lowest, issue) => lowest === null || issue.number < lowest.number ? issue : lowest, null);
    }
    function summaryOf(issue) {
      return {
        number: issue.number,
        url: issue.html_url,
        state: issue.state,
        title: issue.title,
        body: issue.body ?? "",
        labels: issue.labels.map(label => typeof label === "string" ? label : label.name ?? "")
      };
    }
    async function listOwnComments(client, repository, number, author = null) {
      const asked = await client.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository),
        issue_number: number
      }, zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig(),
        body: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
        user: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(_actors_js__WEBPACK_IMPORTED_MODULE_0__.C$)
      })), MOST_PAGES);
      if (!asked.ok) return asked;
      const own = asked.value.filter(({user}) => author === null ? user?.login === OUR_BOT && user.type === "Bot" : user?.id === author);
      return {
        ...asked,
        value: own.map(({id, body}) => ({
          id,
          body: body ?? ""
        }))
      };
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
  2058: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      close: () => close_close
    });
    var announcement_issue = __webpack_require__(4789);
    var issue_keeping = __webpack_require__(1043);
    var issues = __webpack_require__(4036);
    var github_repository = __webpack_require__(8328);
    var schemas = __webpack_require__(3619);
    var github_name = __webpack_require__(9339);
    var times = __webpack_require__(1028);
    const Page = schemas.FsL(schemas.Ikc({
      jobs: schemas.YOg(schemas.Ikc({
        run_id: schemas.aig(),
        name: schemas.YjP(),
        run_attempt: schemas.lqM(schemas.aig()),
        started_at: times.u,
        completed_at: schemas.mee(times.u),
        conclusion: schemas.mee(schemas.YjP()),
        steps: schemas.lqM(schemas.YOg(schemas.Ikc({
          name: schemas.YjP(),
          conclusion: schemas.mee(schemas.YjP()),
          started_at: schemas.cl6(times.u)
        })))
      }))
    }), schemas.pdi(({jobs}) => jobs));
    const MOST_PAGES = 10;
    async function readJobs(client, repository, runId) {
      const asked = await client.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
        ...(0, github_name.at)(repository),
        run_id: runId,
        filter: "all"
      }, Page, MOST_PAGES);
      if (!asked.ok) return asked;
      if (asked.value.some(job => job.run_id !== runId)) return (0, github_name._2)(asked.request);
      const jobs = asked.value.map(job => ({
        name: job.name,
        attempt: job.run_attempt ?? 1,
        startedAt: job.started_at,
        completedAt: job.completed_at,
        conclusion: job.conclusion,
        steps: (job.steps ?? []).map(({name, conclusion, started_at}) => ({
          name,
          conclusion,
          startedAt: started_at ?? null
        }))
      }));
      return {
        ...asked,
        value: jobs
      };
    }
    var records_solution = __webpack_require__(7370);
    var escaping = __webpack_require__(4391);
    var report_language = __webpack_require__(8938);
    function confirmationIssue({id}, approvals, marker, assignees, language) {
      const words = (0, report_language.w)(language).confirmation;
      const {stamp} = (0, report_language.w)(language).moments;
      const given = approvals.map(([party, {by, at}]) => (0, escaping.AO)(words.given(words.parties[party], (0, 
      escaping.TL)(by), stamp(at))));
      const sections = [ marker, assignees.map(login => `@${login}`).join(" "), (0, escaping.AO)(words.body), ...given, (0, 
      escaping.AO)(words.afterwards) ];
      return {
        title: (0, escaping.vI)(words.title(id), 200),
        body: `${sections.filter(section => section !== "").join("\n\n")}\n`
      };
    }
    var outcome_outcome = __webpack_require__(6383);
    var instant = __webpack_require__(9466);
    const DEPLOYS = /deploy|namest|release|izda|prod/i;
    const GATE = /\b(?:gate|ezdrav|preverjanje|vrata)\b/i;
    const WORKS = /deploy|namest|migra|roll.?out|upgrade|nadgra/i;
    const CLOSES = /clos|zapr|zaklj/i;
    const ROLLS_BACK = /roll.?back|back.?out|povrn|vrnitev|revert/i;
    const RUNNER = /^(?:set up job|set up runner|complete job|complete runner|initialize containers|stop containers|post .*)$/i;
    function timelineOf(jobs, intervention, now) {
      const done = jobs.filter(job => didAnything(job) && !wasRefused(job, intervention));
      const alone = jobs.every(({name}) => name === jobs[0]?.name);
      const all = done.filter(job => job.completedAt !== null || alone || deploys(job));
      const named = all.filter(({name}) => DEPLOYS.test(name));
      const meant = named.length > 0 ? named : all;
      if (meant.length === 0 || named.length === 0 && wasSkipped(jobs, all)) return {
        kind: "nothing-done"
      };
      const begun = Math.min(...meant.map(job => job.startedAt));
      const since = all.filter(job => meant.includes(job) || job.startedAt >= begun);
      const telling = since.filter(job => meant.includes(job) || ROLLS_BACK.test(job.name));
      const attempt = Math.max(...telling.map(job => job.attempt));
      return {
        kind: "carried-out",
        startedAt: (0, instant.B9)(Math.min(...meant.map(workBegan))),
        endedAt: (0, instant.B9)(Math.max(...since.map(job => endOf(job, now)))),
        ending: endingOf(telling.filter(job => job.attempt === attempt)),
        jobs: [ ...new Set(since.map(({name}) => name)) ]
      };
    }
    function workBegan(job) {
      const gate = gateAt(job.steps);
      if (gate < 0 || job.steps[gate]?.conclusion !== "success") return job.startedAt;
      const next = job.steps.slice(gate + 1).find(({name, conclusion}) => !RUNNER.test(name) && conclusion !== "skipped");
      return next?.startedAt ?? job.startedAt;
    }
    function gateAt(steps) {
      const at = steps.findIndex(({name}) => GATE.test(name) && !WORKS.test(name));
      return steps.slice(0, Math.max(0, at)).some(didWork) ? -1 : at;
    }
    function didWork({name, conclusion}) {
      return WORKS.test(name) && conclusion !== null && conclusion !== "skipped";
    }
    function wasSkipped(jobs, all) {
      return jobs.some(job => !didAnything(job) && WORKS.test(job.name)) && !all.some(({steps}) => steps.some(didWork));
    }
    function deploys(job) {
      if (CLOSES.test(job.name)) return false;
      const over = stepsOf(job).filter(({conclusion}) => conclusion !== null);
      return DEPLOYS.test(job.name) || over.some(({name}) => DEPLOYS.test(name) || GATE.test(name));
    }
    function endOf({completedAt}, now) {
      return completedAt ?? (0, instant.B9)(now - now % 1e3);
    }
    function didAnything({conclusion}) {
      return conclusion !== "skipped";
    }
    function stepsOf(job) {
      return job.steps.filter(({name}) => !RUNNER.test(name));
    }
    const FAILED = new Set([ "failure", "cancelled", "timed_out" ]);
    function wasRefused(job, {schedule, urgent}) {
      if (job.conclusion !== null && !FAILED.has(job.conclusion)) return false;
      const steps = stepsOf(job);
      const at = steps.findIndex(({conclusion}) => FAILED.has(conclusion ?? ""));
      if (at < 0) return false;
      const ranOn = steps.slice(at + 1).some(({conclusion}) => conclusion !== null && conclusion !== "skipped");
      if (ranOn) return false;
      const gate = gateAt(steps);
      if (gate >= 0 || at > 0) return at === gate;
      const outside = urgent === void 0 && (job.completedAt !== null && job.completedAt < schedule.start || job.startedAt >= schedule.end);
      return outside && !WORKS.test(String(steps[at]?.name));
    }
    function endingOf(jobs) {
      const steps = jobs.flatMap(stepsOf);
      const broken = jobs.some(({conclusion}) => conclusion !== null && conclusion !== "success") || steps.some(({conclusion}) => FAILED.has(conclusion ?? ""));
      if (!broken) return "completed";
      if (steps.length === 0 && jobs.every(({conclusion}) => conclusion === "cancelled")) return "cancelled";
      const rolledBack = [ ...steps, ...jobs ].some(({name, conclusion}) => ROLLS_BACK.test(name) && conclusion === "success");
      return rolledBack ? "rolled-back" : "failed";
    }
    function observedIn(timeline) {
      if (timeline?.kind !== "carried-out") return null;
      const {startedAt, endedAt, ending} = timeline;
      return ending === "cancelled" ? {
        startedAt: void 0,
        endedAt: void 0,
        ending
      } : {
        startedAt,
        endedAt,
        ending
      };
    }
    function merged(one, other) {
      if (one === null || other === null) return one ?? other;
      if (one.startedAt === void 0 || one.endedAt === void 0) return other;
      if (other.startedAt === void 0 || other.endedAt === void 0) return one;
      const [earlier, later] = one.endedAt < other.endedAt ? [ one, other ] : [ other, one ];
      return {
        startedAt: (0, instant.B9)(Math.min(one.startedAt, other.startedAt)),
        endedAt: later.endedAt,
        ending: earlier.endedAt === later.endedAt ? one.ending : later.ending
      };
    }
    var parts = __webpack_require__(1923);
    var outcome_deviations = __webpack_require__(7035);
    var zone = __webpack_require__(7209);
    function outcomeBlock(outcome, language) {
      const words = (0, report_language.w)(language).close;
      const {startedAt, endedAt, result, downtimeMinutes, deviations = ""} = outcome;
      return [ "outcome:", ...startedAt === void 0 ? [] : [ `  started-at: ${written(startedAt)}` ], ...endedAt === void 0 ? [] : [ `  ended-at: ${written(endedAt)}` ], "  result:" + (result === null ? `  # ${words.chooseResult}` : ` ${result}`), ...downtimeMinutes === void 0 ? [] : [ `  downtime-minutes: ${downtimeMinutes}` ], `  deviations: ${JSON.stringify(deviations)}` ].join("\n");
    }
    function deviationSentence({kind, minutes}, language) {
      const {close, moments} = (0, report_language.w)(language);
      const length = minutes === 0 ? close.lessThanAMinute : moments.length(minutes * instant.pY, "down");
      return close.deviationKinds[kind](length.replaceAll(" ", " "));
    }
    function written(at) {
      return `${(0, zone.dE)(at)}:${(0, instant.tK)(at).slice(17, 19)}${(0, zone.HA)(at)}`;
    }
    var letter_parts = __webpack_require__(332);
    function outcomeParts(view) {
      const {intervention, outcome, jobs, path, language} = view;
      const words = (0, report_language.w)(language).close;
      const {stamp, length} = (0, report_language.w)(language).moments;
      const {startedAt, endedAt, result, downtimeMinutes, deviations, from} = outcome;
      const found = (0, outcome_deviations.Y)(intervention, outcome);
      const {start, end} = intervention.schedule;
      const took = startedAt !== void 0 && endedAt !== void 0 ? length((0, instant.OJ)(startedAt, endedAt) * instant.pY, "down") : "–";
      return [ {
        kind: "heading",
        text: words.head(intervention.id)
      }, (0, letter_parts.em)(words.results[result ?? "not-known"]), ...startedAt === void 0 ? [] : [ (0, 
      letter_parts.em)(words.started(stamp(startedAt))) ], ...endedAt === void 0 ? [] : [ (0, 
      letter_parts.em)(words.ended(stamp(endedAt), took)) ], (0, letter_parts.em)(words.announced(stamp(start), stamp(end))), ...deviationParts(found, endedAt !== void 0, words, language), ...downtimeMinutes === void 0 ? [] : [ (0, 
      letter_parts.em)(words.downtime(downtimeMinutes)) ], ...deviations === void 0 || deviations.trim() === "" ? [] : [ (0, 
      letter_parts.em)(words.deviations((0, escaping.TL)(deviations))) ], ...from === "file" ? [ (0, 
      letter_parts.em)(words.fromFile) ] : [], ...seenParts(outcome, language), ...jobs.length === 0 || startedAt === void 0 || from === "file" ? [] : [ (0, 
      letter_parts.em)(words.fromJobs(jobs.map(escaping.TL).join(", "))) ], ...reportParts(view.report, language), ...from === "file" ? [] : [ ...result === null ? [ (0, 
      letter_parts.em)(words.notKnownYet) ] : [], (0, letter_parts.em)(words.commitIt((0, 
      escaping.TL)(path))), {
        kind: "block",
        text: outcomeBlock(outcome, language)
      } ] ];
    }
    function seenParts(outcome, language) {
      const {from, seen} = outcome;
      if (from === "run" || seen === null) return [];
      const words = (0, report_language.w)(language).close;
      const {stamp} = (0, report_language.w)(language).moments;
      const {startedAt, endedAt, ending} = seen;
      const contradictions = (0, outcome_outcome.W)(outcome);
      const times = startedAt === void 0 || endedAt === void 0 ? [] : [ (0, letter_parts.em)(words.seenTimes(stamp(startedAt), stamp(endedAt))) ];
      return [ (0, letter_parts.em)(words.seen[ending]), ...times, ...contradictions.length === 0 ? [] : [ (0, 
      letter_parts.em)(contradictionSentence(outcome, language)) ] ];
    }
    function contradictionSentence(outcome, language) {
      const words = (0, report_language.w)(language).close;
      const all = (0, outcome_outcome.W)(outcome).map(each => words.contradictions[each]);
      return words.contradiction(all.join(", "));
    }
    function deviationParts(found, ended, words, language) {
      if (found.length > 0) return found.map(each => (0, letter_parts.em)(`⚠️ ${deviationSentence(each, language)}`));
      return ended ? [ (0, letter_parts.em)(words.noDeviations) ] : [];
    }
    function reportParts(report, language) {
      const words = (0, report_language.w)(language).close.report;
      switch (report.kind) {
       case "not-asked":
        return [ (0, letter_parts.em)(words.notAsked) ];

       case "already":
        return [ (0, letter_parts.em)(words.already) ];

       case "earlier-unknown":
        return [ (0, letter_parts.em)(words.earlierUnknown) ];

       case "rival":
        return [ (0, letter_parts.em)(words.rival) ];

       case "waiting":
        return [ (0, letter_parts.em)(words.waiting) ];

       case "sending":
        return [ (0, letter_parts.em)(words.sending((0, escaping.TL)(report.messageId))) ];

       case "unknown":
        return [ (0, letter_parts.em)(words.unknown((0, escaping.TL)(report.messageId))) ];

       case "sent":
        {
          const to = report.to.map(escaping.TL).join(", ");
          return [ (0, letter_parts.em)(words.sent(to, (0, escaping.TL)(report.messageId))) ];
        }

       case "not-sent":
        {
          const why = (0, report_language.w)(language).announce.refusals[report.why];
          const detail = report.detail === "" ? "" : ` (${(0, escaping.TL)(report.detail)})`;
          return [ (0, letter_parts.em)(words.notSent(`${why}${detail}`)) ];
        }

       case "incomplete":
        return [ (0, letter_parts.em)(words.incomplete(report.missing.map(escaping.TL).join(", "))) ];
      }
    }
    function troubleParts(troubles, language) {
      const words = (0, report_language.w)(language).close;
      return troubles.flatMap(({at, problem}) => [ (0, letter_parts.em)(words.failed[at]), ...(0, 
      parts.e)(problem, (0, report_language.w)(language)) ]);
    }
    function isReported({kind}) {
      return kind === "not-asked" || kind === "already" || kind === "sent" || kind === "waiting";
    }
    var reference = __webpack_require__(9149);
    var issue = __webpack_require__(9103);
    var announce_verdict = __webpack_require__(8666);
    var modes_assignment = __webpack_require__(4166);
    var versions = __webpack_require__(498);
    function concludeClosed(view, closed) {
      const {intervention, planDigest, path, outcome, report, language} = view;
      const words = (0, report_language.w)(language).close;
      const {issue, confirmation, troubles} = closed;
      const isClosed = issue !== null && troubles.every(({at}) => at !== "close");
      const trouble = troubleParts(troubles, language);
      const parts = [ ...outcomeParts(view), ...isClosed ? [ (0, letter_parts.em)(words.closed(issue)) ] : [], ...confirmation === null ? [] : [ (0, 
      letter_parts.em)(words.confirmation(confirmation)) ], ...trouble ];
      const deviations = (0, outcome_deviations.Y)(intervention, outcome);
      const contradictions = (0, outcome_outcome.W)(outcome);
      const done = troubles.length === 0 && isReported(report);
      const warn = message => ({
        level: "warning",
        title: intervention.id,
        message,
        file: path
      });
      return {
        exitCode: done ? 0 : 1,
        outputs: {
          allowed: "false",
          "intervention-id": intervention.id,
          "plan-digest": planDigest,
          ...issue !== null && {
            "issue-number": String(issue)
          }
        },
        log: (0, letter_parts._r)(parts, language),
        summary: (0, letter_parts.Y1)(parts),
        annotations: [ ...deviations.map(each => warn(deviationSentence(each, language))), ...contradictions.length === 0 ? [] : [ warn(contradictionSentence(outcome, language)) ], ...outcome.result === null ? [ warn(words.results["not-known"]) ] : [], ...errors(isReported(report) ? trouble : parts, done, language) ],
        report: {
          schema: 1,
          mode: "close",
          intervention: {
            id: intervention.id,
            "plan-digest": planDigest,
            file: path
          },
          outcome: {
            "started-at": isoOf(outcome.startedAt),
            "ended-at": isoOf(outcome.endedAt),
            result: outcome.result,
            from: outcome.from,
            departures: deviations.map(({kind}) => kind),
            run: outcome.seen === null ? null : {
              "started-at": isoOf(outcome.seen.startedAt),
              "ended-at": isoOf(outcome.seen.endedAt),
              ending: outcome.seen.ending
            },
            contradictions
          },
          "closing-report": report.kind,
          "issue-number": issue,
          "confirmation-issue-number": confirmation,
          failed: troubles.map(({at, problem}) => ({
            at,
            code: problem.code
          })),
          versions: versions.S
        }
      };
    }
    function isoOf(at) {
      return at === void 0 ? null : (0, instant.tK)(at);
    }
    function errors(parts, done, language) {
      if (done) return [];
      const {quotes} = (0, report_language.w)(language);
      const message = parts.flatMap(part => part.kind === "sentence" ? [ (0, escaping.M_)(part.text, quotes) ] : []).join(" ");
      return [ {
        level: "error",
        title: "close",
        message
      } ];
    }
    function concludeNothingDone({intervention, planDigest, path}, troubles, ofThisRun, language) {
      const words = (0, report_language.w)(language).close;
      const parts = [ {
        kind: "heading",
        text: words.nothingHead(intervention.id)
      }, ...troubles.length > 0 ? troubleParts(troubles, language) : [ (0, letter_parts.em)(ofThisRun ? words.nothingDone : words.notOfThisRun((0, 
      escaping.TL)(path))) ] ];
      return {
        exitCode: troubles.length === 0 ? 0 : 1,
        outputs: {
          allowed: "false",
          "intervention-id": intervention.id,
          "plan-digest": planDigest
        },
        log: (0, letter_parts._r)(parts, language),
        summary: (0, letter_parts.Y1)(parts),
        annotations: errors(parts, troubles.length === 0, language),
        report: {
          schema: 1,
          mode: "close",
          intervention: {
            id: intervention.id,
            "plan-digest": planDigest
          },
          outcome: null,
          failed: troubles.map(({at, problem}) => ({
            at,
            code: problem.code
          })),
          versions: versions.S
        }
      };
    }
    var time = __webpack_require__(7674);
    const LONGEST_SENDING = 15 * instant.pY;
    const STATE = /^<!-- ezdrav:closing-report:(sent|begun|none):([0-9a-f]{16})(?::(\S+))? -->\r?$/m;
    const RUN = /^<!-- ezdrav:closing-run:(sha256:[0-9a-f]{64})\/(\S*)\/(\S*)\/(completed|rolled-back|cancelled|failed) -->\r?$/m;
    function closingHead(head) {
      const {interventionId, planDigest, state, hash, begunAt, seen} = head;
      const begun = begunAt === null ? "" : `:${(0, instant.tK)(begunAt)}`;
      const time = at => at === void 0 ? "" : (0, instant.tK)(at);
      return [ markerOf(interventionId), `\x3c!-- ezdrav:closing-report:${state}:${hash}${begun} --\x3e`, ...seen === null ? [] : [ `\x3c!-- ezdrav:closing-run:${planDigest}/${time(seen.startedAt)}/${time(seen.endedAt)}/${seen.ending} --\x3e` ] ].join("\n");
    }
    function closingComments(own, interventionId, planDigest) {
      const marker = markerOf(interventionId);
      return own.filter(({body}) => body.split(/\r?\n/).includes(marker)).map(({id, body}) => {
        const [, state, hash = "", begun = ""] = STATE.exec(body) ?? [];
        const kind = state === "sent" || state === "begun" ? state : "none";
        return {
          id,
          body,
          state: kind,
          hash,
          begunAt: timeOf(begun) ?? null,
          seen: seenOf(body, planDigest)
        };
      }).toSorted((one, other) => one.id - other.id);
    }
    function isUnderWay({state, begunAt}, now) {
      return state === "begun" && begunAt !== null && now - begunAt < LONGEST_SENDING;
    }
    function markerOf(interventionId) {
      return `\x3c!-- ezdrav:closing:${interventionId} --\x3e`;
    }
    function seenOf(body, planDigest) {
      const [, plan, started = "", ended = "", ending] = RUN.exec(body) ?? [];
      if (plan !== planDigest || ending === void 0 || !isEnding(ending)) return null;
      return {
        startedAt: timeOf(started),
        endedAt: timeOf(ended),
        ending
      };
    }
    function isEnding(text) {
      return [ "completed", "rolled-back", "cancelled", "failed" ].includes(text);
    }
    function timeOf(text) {
      const reading = (0, time.p)(text);
      return reading.ok ? reading.instant : void 0;
    }
    var letters_letter = __webpack_require__(7992);
    var letters = __webpack_require__(1267);
    var mailing = __webpack_require__(5079);
    async function claim(place, body, stands) {
      const {client, repository, issue, candidate} = place;
      const made = await (0, issue_keeping.BC)(client, repository, issue, body);
      const listed = await (0, issues.lY)(client, repository, issue);
      if (!listed.ok) {
        if (made.ok) await (0, issue_keeping.Tu)(client, repository, made.value.id);
        return {
          kind: "problem",
          problem: listed.problem
        };
      }
      const all = closingComments(listed.value, candidate.intervention.id, candidate.planDigest);
      const found = all.findLast(each => each.body.trimEnd() === body.trimEnd());
      if (!made.ok && found === void 0) return {
        kind: "problem",
        problem: made.problem
      };
      const id = made.ok ? made.value.id : found?.id ?? 0;
      const others = all.filter(each => each.id < id);
      const rival = others.find(stands);
      if (rival === void 0) return {
        kind: "ours",
        id,
        others
      };
      await (0, issue_keeping.Tu)(client, repository, id);
      return {
        kind: "rival",
        rival
      };
    }
    const {createHash} = process.getBuiltinModule("node:crypto");
    async function writeClosing(closing, before) {
      const standing = standingOf(closing, before);
      if (standing !== null) return {
        report: {
          kind: standing
        },
        problem: null
      };
      const ready = readyToSend(closing);
      if (ready.kind !== "send") return writeDown(closing, before, ready);
      return closing.client.uninterrupted(() => send(closing, ready.letter));
    }
    async function send(closing, letter) {
      const {client, candidate, post, now} = closing;
      const messageId = (0, mailing.tI)(candidate.intervention.id, post);
      const claimed = await claim(closing, bodyOf({
        kind: "sending",
        messageId
      }, closing), older => standingOf(closing, [ older ]) !== null);
      if (claimed.kind === "problem") return {
        report: {
          kind: "waiting"
        },
        problem: claimed.problem
      };
      if (claimed.kind === "rival") return {
        report: {
          kind: standingOf(closing, [ claimed.rival ]) ?? "rival"
        },
        problem: null
      };
      const posted = await (0, mailing.fU)(letter, {
        messageId,
        date: now
      }, post, REPORT);
      client.begin();
      const report = posted.kind === "sent" ? {
        kind: "sent",
        to: letter.to,
        messageId
      } : posted.kind === "not-sent" ? {
        kind: "not-sent",
        why: posted.why,
        detail: posted.detail
      } : {
        kind: "unknown",
        messageId
      };
      return rewrite(closing, claimed.id, claimed.others, report);
    }
    const REPORT = "ezdrav-closing-report";
    function standingOf(closing, before) {
      const hash = hashOf(closing);
      const same = before.filter(each => each.hash === hash);
      if (same.some(({state}) => state === "sent")) return "already";
      if (before.some(each => isUnderWay(each, closing.now))) return "rival";
      return same.some(({state}) => state === "begun") ? "earlier-unknown" : null;
    }
    async function writeDown(closing, before, report) {
      const last = before.at(-1);
      if (last !== void 0) return rewrite(closing, last.id, before.slice(0, -1), report);
      const claimed = await claim(closing, bodyOf(report, closing), () => true);
      return {
        report,
        problem: claimed.kind === "problem" ? claimed.problem : null
      };
    }
    async function rewrite(closing, id, others, report) {
      const {client, repository} = closing;
      const updated = await (0, issue_keeping.vv)(client, repository, id, bodyOf(report, closing));
      if (!updated.ok) return {
        report,
        problem: updated.problem
      };
      for (const other of others) {
        const gone = await (0, issue_keeping.Tu)(client, repository, other.id);
        if (!gone.ok) return {
          report,
          problem: gone.problem
        };
      }
      return {
        report,
        problem: null
      };
    }
    function letterOf({candidate, solution, outcome}) {
      const {intervention, planDigest} = candidate;
      return (0, letters.q)("closing-report", {
        intervention,
        solution,
        planDigest,
        outcome: writtenOutcome(outcome),
        ...outcome.from === "file" && outcome.seen !== null && {
          run: outcome.seen
        }
      });
    }
    function readyToSend(closing) {
      if (closing.post.server === null) return {
        kind: "not-asked"
      };
      if (closing.outcome.result === null) return {
        kind: "waiting"
      };
      const letter = letterOf(closing);
      return (0, letters_letter.D)(letter) ? {
        kind: "send",
        letter
      } : {
        kind: "incomplete",
        missing: letter.missing
      };
    }
    const STATES = {
      sent: "sent",
      sending: "begun",
      unknown: "begun"
    };
    function bodyOf(report, closing) {
      const {candidate, outcome, now, render} = closing;
      const head = closingHead({
        interventionId: candidate.intervention.id,
        planDigest: candidate.planDigest,
        state: STATES[report.kind] ?? "none",
        hash: hashOf(closing),
        begunAt: report.kind === "sending" ? now : null,
        seen: outcome.seen
      });
      return `${head}\n\n${render(report)}`;
    }
    function hashOf({candidate, outcome}) {
      const {startedAt, endedAt, result, downtimeMinutes, deviations = "", seen} = outcome;
      const what = [ candidate.planDigest, startedAt, endedAt, result, downtimeMinutes, deviations ];
      const said = (0, outcome_outcome.W)(outcome).length === 0 ? what : [ ...what, seen ];
      return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 16);
    }
    function writtenOutcome(outcome) {
      const {startedAt, endedAt, result, downtimeMinutes, deviations} = outcome;
      if (result === null) return;
      return {
        "started-at": startedAt,
        "ended-at": endedAt,
        result,
        "downtime-minutes": downtimeMinutes,
        deviations
      };
    }
    var evaluate = __webpack_require__(8149);
    var selection = __webpack_require__(8726);
    var refusal = __webpack_require__(4752);
    function selectForClosing(client, files, solution, inputs, context) {
      const target = {
        ref: {
          kind: "ref",
          name: context.ref
        },
        deployed: null,
        tagNow: null,
        environment: inputs.environment,
        ...inputs.intervention !== void 0 && {
          intervention: inputs.intervention
        }
      };
      const {candidate, why, considered} = (0, selection.iE)(files, target);
      const tag = (0, selection.cO)(target);
      const ofTag = considered.filter(({intervention}) => intervention.release.tag === tag);
      const [named] = inputs.intervention === void 0 ? [] : considered;
      const [finished] = why === "finished" && ofTag.length === 1 ? ofTag : [];
      const meant = (why === null && tag !== null ? candidate : null) ?? finished ?? named;
      if (meant !== void 0) return {
        kind: "meant",
        candidate: meant,
        ofThisRun: meant.intervention.release.tag === tag
      };
      const whole = (0, evaluate._)(candidate, solution, {
        ...(0, announce_verdict.WU)(client, files, null, context.event),
        target
      });
      const rows = whole.rules.filter(({rule, outcome, code}) => rule === "target" && outcome === "fail" && code !== "target.environment-mismatch");
      return {
        kind: "none",
        verdict: (0, refusal.x)(whole, rows)
      };
    }
    var conclusion = __webpack_require__(2761);
    var tip = __webpack_require__(5508);
    var trusted_now = __webpack_require__(3193);
    async function close_close(assignment, tuning = {}) {
      const {inputs, context} = assignment;
      const post = (0, mailing.ss)(inputs, tuning);
      const client = (0, modes_assignment.$)(assignment);
      const repository = (0, modes_assignment._)(context);
      try {
        client.begin();
        const state = await (0, github_repository.Nu)(client, repository, null);
        const files = state.ok ? await (0, tip.B)(client, repository, state.value, inputs.intervention) : null;
        const problem = state.ok ? null : state.problem;
        const solution = files?.solution ?? records_solution.U;
        const language = inputs.language ?? solution.language ?? "en";
        const telling = {
          language,
          locate: files?.locate ?? new Map,
          file: null
        };
        if (files === null || files.files.kind !== "read") {
          const read = files?.files ?? {
            kind: "invalid",
            diagnostics: []
          };
          const unread = problem === null ? read : {
            kind: "unknown",
            problem
          };
          if (problem === null) await (0, trusted_now.I)(client, repository);
          const verdict = (0, announce_verdict.Uw)(client, unread, problem, solution, context.event);
          return (0, conclusion.F_)(verdict, telling);
        }
        const selected = selectForClosing(client, files.files, solution, inputs, context);
        if (selected.kind === "none") return (0, conclusion.F_)(selected.verdict, telling);
        const {candidate} = selected;
        const now = await (0, trusted_now.I)(client, repository);
        if (!now.known) {
          const verdict = (0, announce_verdict.Uw)(client, files.files, null, solution, context.event);
          return (0, conclusion.F_)(verdict, telling);
        }
        const troubles = [];
        const timeline = await timelineIn(client, repository, context.runId, selected, now.value, troubles);
        const shown = observedIn(timeline);
        if ((0, outcome_outcome.s)(candidate.intervention, shown) === null) return concludeNothingDone(candidate, troubles, selected.ofThisRun, language);
        const issue = await issueOf(client, repository, candidate, solution, language, troubles);
        const before = await commentsOn(client, repository, issue, candidate, troubles);
        const earlier = before?.findLast(each => each.seen !== null)?.seen ?? null;
        const seen = merged(shown, earlier);
        const outcome = (0, outcome_outcome.s)(candidate.intervention, seen);
        if (outcome === null) return concludeNothingDone(candidate, troubles, selected.ofThisRun, language);
        const jobs = timeline?.kind === "carried-out" ? timeline.jobs : [];
        const view = {
          ...candidate,
          outcome,
          jobs,
          language
        };
        const render = report => (0, letter_parts.Y1)(outcomeParts({
          ...view,
          report
        }));
        let report = {
          kind: post.server === null ? "not-asked" : "waiting"
        };
        if (issue !== null && before !== null) {
          const closing = {
            client,
            repository,
            candidate,
            solution,
            outcome,
            post,
            now: now.value
          };
          const written = await writeClosing({
            ...closing,
            issue,
            render
          }, before);
          report = written.report;
          if (written.problem !== null) troubles.push({
            at: "comment",
            problem: written.problem
          });
        }
        if (issue !== null) {
          const done = outcome.result === "completed" && (0, outcome_outcome.W)(outcome).length === 0;
          const closed = await (0, issue_keeping.wS)(client, repository, issue, done ? "completed" : "not_planned");
          if (!closed.ok) troubles.push({
            at: "close",
            problem: closed.problem
          });
        }
        const confirmation = await askConfirmation(client, repository, candidate, solution, language, troubles);
        return concludeClosed({
          ...view,
          report
        }, {
          issue,
          confirmation,
          troubles
        });
      } finally {
        client.close();
      }
    }
    async function timelineIn(client, repository, runId, {candidate, ofThisRun}, now, troubles) {
      if (!ofThisRun) return null;
      const jobs = await readJobs(client, repository, runId);
      if (jobs.ok) return timelineOf(jobs.value, candidate.intervention, now);
      troubles.push({
        at: "jobs",
        problem: jobs.problem
      });
      return null;
    }
    async function commentsOn(client, repository, issue, {intervention, planDigest}, troubles) {
      if (issue === null) return null;
      const own = await (0, issues.lY)(client, repository, issue);
      if (own.ok) return closingComments(own.value, intervention.id, planDigest);
      troubles.push({
        at: "comment",
        problem: own.problem
      });
      return null;
    }
    async function issueOf(client, repository, candidate, solution, language, troubles) {
      const found = await (0, announcement_issue.kd)(client, repository, candidate.intervention.id);
      if (found.ok && found.value !== null) return found.value.number;
      const parts = [ (0, letter_parts.em)((0, report_language.w)(language).close.noAnnouncement) ];
      const wish = {
        candidate,
        solution,
        language,
        letter: null,
        outcome: {
          result: null,
          parts
        }
      };
      const made = found.ok ? await (0, issue.s)(client, repository, wish) : found;
      if (made.ok && made.value !== null) return made.value.number;
      if (!made.ok) troubles.push({
        at: "issue",
        problem: made.problem
      });
      return null;
    }
    const CONFIRMATION_LABEL = "ezdrav-confirmation";
    async function askConfirmation(client, repository, {intervention}, solution, language, troubles) {
      const {approvals = {}, urgent} = intervention;
      const given = [ "client", "ezdrav-ict" ].flatMap(party => {
        const approval = approvals[party];
        return approval !== void 0 && (0, reference.PI)(approval.reference) ? [ [ party, approval ] ] : [];
      });
      if (urgent === void 0 || given.length === 0) return null;
      const marker = (0, announcement_issue.EJ)(intervention.id).replace(":announcement:", ":confirmation:");
      const {assignees} = solution.contacts;
      const {title, body} = confirmationIssue(intervention, given, marker, assignees, language);
      const kept = await (0, issue_keeping.px)(client, repository, {
        label: CONFIRMATION_LABEL,
        marker,
        title,
        body,
        assignees
      });
      if (kept.ok) return kept.value.issue.number;
      troubles.push({
        at: "confirmation",
        problem: kept.problem
      });
      return null;
    }
  }),
  5508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      B: () => readEzdrav
    });
    var _github_blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1346);
    var _records_candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3995);
    var _records_known_contacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8038);
    var _records_solution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7370);
    var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5987);
    async function readEzdrav(client, repository, state, named) {
      const wanted = new Set([ ...(0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_1__.Aq)(state.files, named).paths, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_4__.iZ, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_4__.Fo ]);
      const readable = state.files.filter(file => wanted.has(file.path) && (0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_1__.O$)(file) === null && file.size <= (0, 
      _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_4__.LF)(file.path));
      const unread = new Set(readable.map(({oid}) => oid).filter(oid => !state.blobs.has(oid)));
      const asked = await (0, _github_blobs_js__WEBPACK_IMPORTED_MODULE_0__.b4)(client, repository, [ ...unread ]);
      if (!asked.ok) return unknownFiles(asked.problem);
      const blobs = new Map([ ...state.blobs, ...asked.value ]);
      const found = state.files.map(file => {
        const {path, oid, size} = file;
        const limit = (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_4__.LF)(path);
        const tooLarge = size > limit ? {
          unread: "too-large",
          size,
          limit
        } : null;
        const unreadFile = (0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_1__.O$)(file) ?? tooLarge;
        return {
          ...file,
          source: unreadFile ?? blobs.get(oid) ?? {
            unread: "missing"
          }
        };
      });
      const asking = [ "GraphQL Repository", ...unread.size > 0 ? [ asked.request ] : [] ];
      const sources = asking.map(from => ({
        kind: "api",
        from,
        id: state.tip
      }));
      return {
        ...(0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_4__.$C)(found, named, "recorded", sources),
        blobs
      };
    }
    function unknownFiles(problem) {
      return {
        files: {
          kind: "unknown",
          problem
        },
        candidates: [],
        drafts: [],
        solution: _records_solution_js__WEBPACK_IMPORTED_MODULE_3__.U,
        roster: {
          known: false,
          problem
        },
        diagnostics: [],
        locate: new Map,
        known: _records_known_contacts_js__WEBPACK_IMPORTED_MODULE_2__.U$,
        blobs: new Map
      };
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
