export const id = 213;

export const ids = [ 213 ];

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
  213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      check: () => check
    });
    var github_blobs = __webpack_require__(1346);
    var schemas = __webpack_require__(3619);
    var github_name = __webpack_require__(9339);
    var github_repository = __webpack_require__(8328);
    var unreadable = __webpack_require__(7827);
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
      if (change?.oid === void 0 || change.file === void 0) return (0, unreadable.O)(asked.request, "no-commit", {
        commit: head
      });
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
    var sentences = __webpack_require__(8674);
    var escaping = __webpack_require__(4391);
    var places = __webpack_require__(5883);
    var report_language = __webpack_require__(8938);
    function checkAnnotations(result, language) {
      const {quotes} = (0, report_language.w)(language);
      const whole = (0, sentences.fZ)(result, language).map(({mark, text}) => {
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
      const refusals = (0, sentences.RZ)(plan, language).map(({code, mark, text}) => ({
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
      const lines = [ ...(0, sentences.HN)(plan, result, language), ...(0, sentences.Ow)(plan, result, language) ];
      const marked = lines.filter(({mark}) => mark === "attention").map(({label, text}) => {
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
    var check_result = __webpack_require__(8711);
    var diagnostic_message = __webpack_require__(3753);
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
      return [ `## ${sentences.sr[(0, check_result.YP)(result)]} ${(0, sentences.D4)(result, language)}`, ...faults(diagnostics, language, cut), ...(0, 
      sentences.fZ)(result, language).slice(0, cut.items).map(({mark, text}) => `<p>${MARKS[mark]}${said(text, cut)}</p>`), ...shown.map(plan => planSection(plan, result, language, cut)), ...rest > 0 ? [ `<p>${(0, 
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
      const lines = [ ...(0, sentences.HN)(plan, result, language), ...(0, sentences.Ow)(plan, result, language) ];
      const rows = lines.map(({mark, label, text}) => `<tr><td>${said(label, cut)}</td><td>${MARKS[mark]}${said(text, cut)}</td></tr>`);
      const refusals = (0, sentences.RZ)(plan, language).map(({code, mark, text}) => `<tr><td>${MARKS[mark]}<sub>${(0, 
      escaping.h8)(code)}</sub></td><td>${said(text, cut)}</td></tr>`);
      const head = `<tr><th colspan="2">${(0, escaping.h8)(brief(plan.id, cut))} <sub>${(0, 
      escaping.h8)(brief(plan.path, cut))}</sub></th></tr>`;
      return [ "<table>", head, ...refusals, ...rows, "</table>" ].join("\n");
    }
    var json = __webpack_require__(5444);
    var check_text = __webpack_require__(8101);
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
    var judging = __webpack_require__(3608);
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
        const result = (0, judging.s)(files.value, before, after, client.clock.now());
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
      const requests = (0, check_requests.h)(found, files.known);
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
      const said = (0, sentences.D1)(kept.problem, language);
      return kept.problem.code === "api.forbidden" ? words.forbidden(said) : words.failed(said);
    }
    function concluded(result, language, sticking) {
      const [single = null] = result.plans.length === 1 ? result.plans : [];
      return {
        exitCode: (0, check_result.H0)(result) ? 1 : 0,
        outputs: {
          ...single !== null && {
            "intervention-id": single.id,
            "plan-digest": single.planDigest
          }
        },
        log: (0, check_text.q)(result, language, sticking),
        summary: checkMarkdown(result, language),
        annotations: checkAnnotations(result, language),
        report: (0, json.Z)(result, language)
      };
    }
    function unread(problem, language) {
      const sentence = `${(0, report_language.w)(language).check.problem} ${(0, sentences.D1)(problem, language)}`;
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
  })
};
