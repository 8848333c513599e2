export const id = 1600;

export const ids = [ 1600, 3336 ];

export const modules = {
  7217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      EX: () => readActivity,
      GG: () => readLeft,
      i9: () => readTrees
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3619);
    var _actors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
    var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1346);
    var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9339);
    var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8328);
    var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1028);
    var _unreadable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7827);
    const Activity = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
      id: zod_mini__WEBPACK_IMPORTED_MODULE_5__.aig(),
      before: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(),
      after: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(),
      ref: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(),
      timestamp: _times_js__WEBPACK_IMPORTED_MODULE_4__.u,
      activity_type: zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n([ "push", "force_push", "pr_merge", "merge_queue_merge", "branch_creation", "branch_deletion" ]),
      actor: zod_mini__WEBPACK_IMPORTED_MODULE_5__.mee(_actors_js__WEBPACK_IMPORTED_MODULE_0__.C$)
    });
    async function readActivity(client, repository, branch, next, final = []) {
      const ref = `refs/heads/${branch}`;
      const schema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(Activity);
      const asked = next === null ? await client.get("GET /repos/{owner}/{repo}/activity", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_2__.at)(repository),
        ref,
        per_page: 100,
        direction: "desc"
      }, schema, final) : await client.follow(next, `GET /repos/${repository.owner}/${repository.name}/activity`, schema, repository.id);
      if (!asked.ok) return asked;
      if (asked.value.some(activity => activity.ref !== ref)) return (0, _name_js__WEBPACK_IMPORTED_MODULE_2__._2)(asked.request);
      const newestFirst = [ ...asked.value ].sort((one, other) => other.timestamp - one.timestamp || other.id - one.id);
      const pushes = newestFirst.map(activity => ({
        id: String(activity.id),
        before: activity.before,
        after: activity.after,
        at: activity.timestamp,
        kind: activity.activity_type,
        by: activity.actor === null ? null : (0, _actors_js__WEBPACK_IMPORTED_MODULE_0__.EW)(activity.actor)
      }));
      return {
        ...asked,
        value: {
          pushes,
          next: asked.next
        }
      };
    }
    async function readTrees(client, repository, commits) {
      const left = await readLeft(client, repository, commits);
      if (!left.ok) return left;
      const trees = [ ...left.value ].map(([oid, each]) => [ oid, each?.files ?? null ]);
      return {
        ...left,
        value: new Map(trees)
      };
    }
    async function readLeft(client, repository, commits) {
      const trees = new Map;
      if (commits.length === 0) return {
        ok: true,
        value: trees,
        request: "",
        next: null
      };
      const query = `query Trees($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_2__.zK}\n    ${(0, 
      _blobs_js__WEBPACK_IMPORTED_MODULE_1__.qZ)("c", commits, `... on Commit { parents(first: 2) { nodes { oid } } ${_repository_js__WEBPACK_IMPORTED_MODULE_3__.qw} }`)} } }`;
      const asked = await client.query(query, (0, _name_js__WEBPACK_IMPORTED_MODULE_2__._M)(repository), _blobs_js__WEBPACK_IMPORTED_MODULE_1__.Ru);
      if (!asked.ok) return asked;
      if ((0, _name_js__WEBPACK_IMPORTED_MODULE_2__.wP)(repository, asked.value.repository)) return (0, 
      _name_js__WEBPACK_IMPORTED_MODULE_2__._2)(asked.request);
      for (const [index, commit] of commits.entries()) {
        const read = Commit.safeParse(asked.value.repository[`c${index}`]);
        if (!read.success) return (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_6__.O)(asked.request, "unreadable", {
          part: `c${index}`,
          fault: "unreadable"
        });
        const {data} = read;
        const parents = data?.parents.nodes.map(({oid}) => oid) ?? [];
        trees.set(commit, data === null ? null : {
          files: (0, _repository_js__WEBPACK_IMPORTED_MODULE_3__.RR)(data.file),
          parents
        });
      }
      return {
        ...asked,
        value: trees
      };
    }
    const Commit = zod_mini__WEBPACK_IMPORTED_MODULE_5__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
      file: _repository_js__WEBPACK_IMPORTED_MODULE_3__.R$,
      parents: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
        nodes: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
          oid: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()
        }))
      })
    }));
  }),
  9019: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      p: () => readOwnComments
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
    var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3305);
    var _actors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
    var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1346);
    var _issues_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4036);
    var _name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9339);
    var _unreadable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7827);
    const Node = zod_mini__WEBPACK_IMPORTED_MODULE_4__.X$i(_issues_js__WEBPACK_IMPORTED_MODULE_2__.TF, {
      fullDatabaseId: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Fk(/^\d{1,15}$/)),
      body: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      author: _actors_js__WEBPACK_IMPORTED_MODULE_0__.ng
    });
    const Page = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      totalCount: zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig(),
      nodes: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(Node)
    });
    const Issue = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      head: Page,
      tail: Page
    });
    const NODE = `fullDatabaseId body author { ${_actors_js__WEBPACK_IMPORTED_MODULE_0__.W1} } ${_issues_js__WEBPACK_IMPORTED_MODULE_2__.GF}`;
    const NODES = `totalCount nodes { ${NODE} }`;
    const HEAD = 20;
    const TAIL = 30;
    const MIDDLE_PAGES = 20;
    const AT_ONCE = 50;
    async function readOwnComments(client, repository, numbers, whole) {
      const comments = new Map;
      let request = "";
      for (let from = 0; from < numbers.length; from += AT_ONCE) {
        const some = numbers.slice(from, from + AT_ONCE);
        const issues = some.map(number => `i${number}: issue(number: ${number}) {\n        head: comments(first: ${HEAD}) { ${NODES} } tail: comments(last: ${TAIL}) { ${NODES} } }`);
        const query = `query StaffComments($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_3__.zK} ${issues.join("\n")} } }`;
        const asked = await client.query(query, (0, _name_js__WEBPACK_IMPORTED_MODULE_3__._M)(repository), _blobs_js__WEBPACK_IMPORTED_MODULE_1__.Ru);
        if (!asked.ok) return asked;
        request = asked.request;
        if ((0, _name_js__WEBPACK_IMPORTED_MODULE_3__.wP)(repository, asked.value.repository)) return (0, 
        _name_js__WEBPACK_IMPORTED_MODULE_3__._2)(request);
        for (const number of some) {
          const read = Issue.safeParse(asked.value.repository[`i${number}`]);
          if (!read.success) return (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_6__.O)(request, "unreadable", {
            part: `i${number}`,
            fault: "unreadable"
          });
          const {head, tail} = read.data;
          const ends = ownOf([ ...head.nodes, ...tail.nodes ]);
          comments.set(number, ends);
          if (head.totalCount <= HEAD + TAIL || !whole(ends)) continue;
          const all = await readAll(client, repository, number);
          if (!all.ok) return all;
          comments.set(number, all.value);
        }
      }
      return {
        ok: true,
        value: comments,
        request,
        next: null
      };
    }
    const Whole = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      repository: zod_mini__WEBPACK_IMPORTED_MODULE_4__.X$i(_name_js__WEBPACK_IMPORTED_MODULE_3__.lz, {
        issue: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
          comments: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            nodes: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(Node),
            pageInfo: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
              hasNextPage: zod_mini__WEBPACK_IMPORTED_MODULE_4__.zMY(),
              endCursor: zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP())
            })
          })
        })
      })
    });
    async function readAll(client, repository, number) {
      const query = `query AllComments($owner: String!, $name: String!, $number: Int!, $after: String) {\n    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_3__.zK} issue(number: $number) {\n    comments(first: 100, after: $after) { pageInfo { hasNextPage endCursor }\n      nodes { ${NODE} } } } } }`;
      const nodes = [];
      let after = null;
      for (let page = 1; page <= MIDDLE_PAGES; page += 1) {
        const asked = await client.query(query, {
          ...(0, _name_js__WEBPACK_IMPORTED_MODULE_3__._M)(repository),
          number,
          after
        }, Whole);
        if (!asked.ok) return asked;
        const answer = asked.value.repository;
        if ((0, _name_js__WEBPACK_IMPORTED_MODULE_3__.wP)(repository, answer)) return (0, 
        _name_js__WEBPACK_IMPORTED_MODULE_3__._2)(asked.request);
        nodes.push(...answer.issue.comments.nodes);
        const {pageInfo} = answer.issue.comments;
        if (!pageInfo.hasNextPage) return {
          ...asked,
          value: ownOf(nodes)
        };
        after = pageInfo.endCursor;
      }
      return (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_6__.O)("GraphQL AllComments", "too-many-comments", {
        most: MIDDLE_PAGES * 100
      });
    }
    function ownOf(nodes) {
      const own = new Map;
      for (const node of nodes) {
        const {login, type} = (0, _actors_js__WEBPACK_IMPORTED_MODULE_0__.$4)(node.author);
        if (login !== _issues_js__WEBPACK_IMPORTED_MODULE_2__.JL || type !== "Bot") continue;
        const id = Number(node.fullDatabaseId);
        own.set(id, {
          id,
          body: node.body,
          edited: (0, _issues_js__WEBPACK_IMPORTED_MODULE_2__.YM)(node)
        });
      }
      return [ ...own.values() ].sort((one, other) => one.id - other.id);
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
  9594: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $X: () => isMessageId,
      PW: () => isAddress,
      jP: () => withoutRepeats
    });
    const LOCAL = /^[A-Za-z0-9_+'=~-]+(?:\.[A-Za-z0-9_+'=~-]+)*$/;
    const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
    const TOP_LABEL = /^(?:[A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$/;
    function isAddress(text) {
      if (text.length > 254) return false;
      const at = text.indexOf("@");
      if (at < 1 || at > 64) return false;
      const labels = text.slice(at + 1).split(".");
      const top = labels.at(-1);
      return LOCAL.test(text.slice(0, at)) && labels.length > 1 && labels.every(label => LABEL.test(label)) && top !== void 0 && TOP_LABEL.test(top);
    }
    function withoutRepeats(addresses) {
      const first = new Map;
      for (const address of addresses) {
        const key = address.toLowerCase();
        if (!first.has(key)) first.set(key, address);
      }
      return [ ...first.values() ];
    }
    const MESSAGE_ID = /^<[A-Za-z0-9_+=.-]{1,180}@[A-Za-z0-9.-]{1,63}>$/;
    function isMessageId(text) {
      return MESSAGE_ID.test(text);
    }
  }),
  4054: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => compose
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var nodemailer_lib_mail_composer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8996);
    var nodemailer_lib_mime_funcs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9068);
    const ENCODED_WORD = 52;
    async function compose(mail, stamp) {
      const subject = (0, nodemailer_lib_mime_funcs__WEBPACK_IMPORTED_MODULE_2__.N3)(mail.subject.toWellFormed(), "Q", ENCODED_WORD);
      const composer = new nodemailer_lib_mail_composer__WEBPACK_IMPORTED_MODULE_1__.A({
        from: {
          name: "",
          address: stamp.from
        },
        to: mail.to.map(address => ({
          name: "",
          address
        })),
        ...mail.replyTo !== void 0 && {
          replyTo: {
            name: "",
            address: mail.replyTo
          }
        },
        messageId: stamp.messageId,
        date: new Date(stamp.date).toUTCString().replace("GMT", "+0000"),
        headers: {
          Subject: {
            prepared: true,
            value: (0, nodemailer_lib_mime_funcs__WEBPACK_IMPORTED_MODULE_2__.r7)(`Subject: ${subject}`).slice(9)
          },
          "Content-Language": "sl"
        },
        text: mail.text,
        html: mail.html,
        encoding: "quoted-printable",
        baseBoundary: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(stamp.messageId).digest("hex").slice(0, 24),
        newline: "win",
        disableFileAccess: true,
        disableUrlAccess: true
      });
      return await composer.compile().build();
    }
  }),
  3336: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      eml: () => eml
    });
    var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9594);
    var _compose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4054);
    async function eml(mail, stamp) {
      const to = (0, _address_js__WEBPACK_IMPORTED_MODULE_1__.jP)(mail.to);
      const sound = to.length > 0 && [ stamp.from, ...to ].every(_address_js__WEBPACK_IMPORTED_MODULE_1__.PW) && (0, 
      _address_js__WEBPACK_IMPORTED_MODULE_1__.$X)(stamp.messageId);
      if (!sound) return null;
      const raw = await (0, _compose_js__WEBPACK_IMPORTED_MODULE_0__.Z)({
        ...mail,
        to
      }, stamp);
      return `X-Unsent: 1\r\n${raw.toString("utf8")}`;
    }
  }),
  5079: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      tI: () => newMessageId,
      fU: () => postLetter,
      ss: () => postOf,
      H7: () => readably,
      $N: () => uniquely
    });
    var mail_address = __webpack_require__(9594);
    var eml = __webpack_require__(3336);
    var smtp_connection = __webpack_require__(6611);
    var compose = __webpack_require__(4054);
    var external_node_stream_ = __webpack_require__(7075);
    function allOrNobody(raw, envelope, count, handedOver) {
      return new external_node_stream_.Readable({
        read() {
          if (envelope.accepted?.length !== count) {
            const first = envelope.rejectedErrors?.[0];
            this.destroy(new Error(first?.message ?? "Not every recipient was accepted"));
            return;
          }
          handedOver();
          this.push(raw);
          this.push(null);
        }
      });
    }
    const CERTIFICATE = /CERT|SIGNATURE|ISSUER|CRL|HOSTNAME/;
    function reasonOf(fault) {
      if (CERTIFICATE.test(fault.originalCode ?? "")) return "certificate";
      switch (fault.code ?? "") {
       case "EDNS":
        return "host-unknown";

       case "ETIMEDOUT":
        return "timeout";

       case "EAUTH":
        return "login-refused";

       case "ETLS":
        return "no-tls";

       case "ESOCKET":
        return "no-connection";

       case "ECONNECTION":
        return fault.command === "EHLO" ? "no-tls" : "no-connection";

       case "EENVELOPE":
       case "EMESSAGE":
        return fault.command === "MAIL FROM" && fault.code === "EENVELOPE" ? "sender-refused" : fault.command === "RCPT TO" ? "recipient-refused" : "message-refused";

       default:
        return "protocol";
      }
    }
    function statusOf(fault) {
      return typeof fault.responseCode === "number" ? fault.responseCode : null;
    }
    const LONGEST = 300;
    const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
    function shorten(words, secrets) {
      let text = words;
      for (const secret of secrets.toSorted((a, b) => b.length - a.length)) if (secret !== "") text = text.replaceAll(secret, "***");
      text = text.replace(UNPRINTABLE, " ").trim();
      return text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
    }
    const PATIENCE = {
      connection: 3e4,
      greeting: 3e4,
      silence: 12e4,
      overall: 24e4
    };
    const FAREWELL = 1e3;
    async function send(mail, sending) {
      const to = (0, mail_address.jP)(mail.to);
      const answers = mail.replyTo === void 0 ? [] : [ mail.replyTo ];
      const bad = [ sending.from, ...to, ...answers ].find(address => !(0, mail_address.PW)(address));
      if (bad !== void 0 || to.length === 0) return notSent("address", shorten(bad ?? "", []));
      if (!(0, mail_address.$X)(sending.messageId)) return notSent("address", "Message-ID");
      const raw = await (0, compose.Z)({
        ...mail,
        to
      }, sending);
      return await new Promise(settle => {
        converse(to, raw, sending, settle);
      });
    }
    function notSent(why, detail, status = null, rejected = []) {
      return {
        kind: "not-sent",
        why,
        status,
        detail,
        rejected
      };
    }
    function send_open(sending, patience) {
      const {server, ca} = sending;
      return new smtp_connection.A({
        host: server.host,
        port: server.port,
        secure: server.tls === "implicit",
        requireTLS: true,
        connectionTimeout: patience.connection,
        dnsTimeout: patience.connection,
        greetingTimeout: patience.greeting,
        socketTimeout: patience.silence,
        socketCloseTimeout: 0,
        tls: {
          rejectUnauthorized: true,
          minVersion: "TLSv1.2",
          ...ca === void 0 ? {} : {
            ca
          }
        }
      });
    }
    function converse(to, raw, sending, settle) {
      const patience = {
        ...PATIENCE,
        ...sending.patience
      };
      const connection = send_open(sending, patience);
      const envelope = {
        from: sending.from,
        to: [ ...to ]
      };
      let handedOver = false;
      let settled = false;
      const finish = delivery => {
        if (settled) return;
        settled = true;
        clearTimeout(overall);
        if (delivery.kind === "sent") sayGoodbye(connection); else connection.close();
        settle(delivery);
      };
      const fail = fault => {
        const detail = shorten(fault.message, sending.secrets);
        finish(handedOver ? afterHandingOver(fault, detail) : beforeHandingOver(fault, detail, envelope));
      };
      const overall = setTimeout(() => {
        fail(Object.assign(new Error("No end within the time allowed"), {
          code: "ETIMEDOUT"
        }));
      }, patience.overall);
      const content = allOrNobody(raw, envelope, to.length, () => {
        handedOver = true;
      });
      connection.on("error", fail);
      connection.connect(fault => {
        if (fault) return fail(fault);
        if (!connection.secure) return finish(notSent("no-tls", ""));
        if (!connection.allowsAuth) return finish(notSent("no-login", ""));
        const {user, password} = sending.server;
        connection.login({
          user,
          pass: password
        }, refusal => {
          if (refusal) return fail(refusal);
          connection.send(envelope, content, (trouble, info) => {
            if (trouble) return fail(trouble);
            const response = shorten(info?.response ?? "", sending.secrets);
            finish(/^250[ -]/.test(info?.response ?? "") ? {
              kind: "sent",
              accepted: to,
              response
            } : {
              kind: "unknown",
              why: "unclear-answer",
              detail: response
            });
          });
        });
      });
    }
    function beforeHandingOver(fault, detail, envelope) {
      const why = reasonOf(fault);
      const first = envelope.rejectedErrors?.[0];
      if (first !== void 0 && why !== "sender-refused") return notSent("recipient-refused", detail, statusOf(first), envelope.rejected ?? []);
      return notSent(why, detail, statusOf(fault));
    }
    function afterHandingOver(fault, detail) {
      const status = statusOf(fault);
      if (fault.code === "EMESSAGE") return status !== null && status >= 400 && status < 600 ? notSent("message-refused", detail, status) : {
        kind: "unknown",
        why: "unclear-answer",
        detail
      };
      return {
        kind: "unknown",
        why: fault.code === "ETIMEDOUT" ? "timeout" : "connection-lost",
        detail
      };
    }
    function sayGoodbye(connection) {
      const leave = setTimeout(() => connection.close(), FAREWELL);
      connection.once("end", () => clearTimeout(leave));
      connection.quit();
    }
    const SUBMISSION = 587;
    const SUBMISSION_TLS = 465;
    const LABEL = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;
    const CONTROL = /[\u0000-\u0020\u007f-\u009f]/;
    function readSmtpUrl(text) {
      const trimmed = text.trim();
      const refuse = (why, secrets = []) => ({
        ok: false,
        why,
        secrets: [ trimmed, ...secrets ].filter(secret => secret !== "")
      });
      const login = loginIn(trimmed);
      if (SIGNS.test(login)) {
        const colon = login.indexOf(":");
        return refuse("encoding", [ login, login.slice(0, Math.max(0, colon)), login.slice(colon + 1) ]);
      }
      if (trimmed === "" || CONTROL.test(trimmed) || !URL.canParse(trimmed)) return refuse("malformed");
      const url = new URL(trimmed);
      const tls = url.protocol === "smtps:" ? "implicit" : url.protocol === "smtp:" ? "starttls" : null;
      if (tls === null) return refuse("scheme");
      const user = decoded(url.username);
      const password = decoded(url.password);
      if (user === null || password === null) return refuse("login", [ url.username, url.password ]);
      const secrets = smtp_url_forms(user, password, url.password);
      if (user === "" || password === "") return refuse("login", secrets);
      if (/[?#]/.test(trimmed) || url.pathname !== "" && url.pathname !== "/") return refuse("options", secrets);
      const literal = url.hostname.startsWith("[");
      const host = literal ? url.hostname.slice(1, -1) : url.hostname;
      if (!literal && !host.split(".").every(label => LABEL.test(label))) return refuse("host", secrets);
      const port = url.port === "" ? tls === "implicit" ? SUBMISSION_TLS : SUBMISSION : Number(url.port);
      if (port === 0) return refuse("port", secrets);
      return {
        ok: true,
        server: {
          host,
          port,
          tls,
          user,
          password
        },
        secrets: [ trimmed, ...secrets ]
      };
    }
    const SIGNS = /[#/?]|%(?![0-9A-Fa-f]{2})/;
    function loginIn(text) {
      const [, rest = ""] = /^[a-z+.-]+:\/\/(.*)$/is.exec(text) ?? [];
      return rest.slice(0, Math.max(0, rest.lastIndexOf("@")));
    }
    function decoded(part) {
      try {
        const text = decodeURIComponent(part);
        return CONTROL.test(text.replaceAll(" ", "")) ? null : text;
      } catch {
        return null;
      }
    }
    function base64(text) {
      return Buffer.from(text, "utf8").toString("base64");
    }
    function smtp_url_forms(user, password, written) {
      return [ password, written, base64(password), base64(`\0${user}\0${password}`), encodeURIComponent(password) ].filter((form, index, all) => form !== "" && all.indexOf(form) === index);
    }
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_os_ = __webpack_require__(8161);
    var external_node_path_ = __webpack_require__(6760);
    function writeEml(name, text) {
      const path = (0, external_node_path_.join)(process.env["RUNNER_TEMP"] || (0, external_node_os_.tmpdir)(), `${name}.eml`);
      (0, external_node_fs_.writeFileSync)(path, text, {
        mode: 384
      });
      return path;
    }
    var runner_inputs = __webpack_require__(2266);
    var log = __webpack_require__(2616);
    const {randomUUID} = process.getBuiltinModule("node:crypto");
    const NOBODY = "posiljatelj@example.invalid";
    function postOf(inputs, tuning = {}) {
      const {smtpUrl, mailFrom} = inputs;
      if (mailFrom !== void 0 && !(0, mail_address.PW)(mailFrom)) {
        const named = /<[^<>]+>/.test(mailFrom);
        throw new runner_inputs.H5("mail-from", "name@example.si", named ? "display-name" : null);
      }
      if (smtpUrl === void 0) return {
        server: null,
        secrets: [],
        from: mailFrom ?? NOBODY,
        tuning
      };
      const reading = readSmtpUrl(smtpUrl);
      for (const secret of reading.secrets) (0, log.dK)(secret);
      if (!reading.ok) throw new runner_inputs.H5("smtp-url", "smtp://user:password@host:587, smtps://user:password@host:465", reading.why === "malformed" ? null : reading.why);
      if (mailFrom === void 0) throw new runner_inputs.H5("mail-from", "name@example.si");
      return {
        server: reading.server,
        secrets: reading.secrets,
        from: mailFrom,
        tuning
      };
    }
    function newMessageId(about, post) {
      const host = post.from.slice(post.from.indexOf("@") + 1);
      return `<${uniquely(about)}@${host.length > 63 ? "ezdrav.invalid" : host}>`;
    }
    function uniquely(about) {
      return [ readably(about), randomUUID().replaceAll("-", "") ].filter(part => part !== "").join(".");
    }
    function readably(about) {
      const named = about.slice(0, 100).split(".");
      return named.filter(part => part !== "").join(".");
    }
    async function postLetter(letter, stamp, post, name) {
      const {server, from, secrets, tuning} = post;
      if (server !== null) return send(letter, {
        ...tuning,
        ...stamp,
        server,
        from,
        secrets
      });
      const text = await (0, eml.eml)(letter, {
        ...stamp,
        from
      });
      if (text === null) return {
        kind: "not-sent",
        why: "address",
        status: null,
        detail: "",
        rejected: []
      };
      return {
        kind: "by-hand",
        path: writeEml(name, text),
        fromKnown: from !== NOBODY
      };
    }
  }),
  1600: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      staff: () => staff_staff
    });
    var instant = __webpack_require__(9466);
    var zone = __webpack_require__(7209);
    var deletions = __webpack_require__(4872);
    var entries = __webpack_require__(7183);
    const SIGNALS = [ "left", "gone", "no-write-access", "no-member", "contract-ended" ];
    const DAYS_LOOKED_BACK = 35;
    function contractEnd(ends, now) {
      if (ends === void 0 || ends === null) return null;
      const end = (0, zone.l$)((0, zone.fi)(ends, 1), "00:00");
      return end <= now ? end : null;
    }
    function goneEntries({roster, earlier}, now) {
      const seen = new Map(roster.staff.map(member => [ member.ref, [ member ] ]));
      return earlier.flatMap(({staff}) => staff.filter(member => {
        const later = seen.get(member.ref) ?? [];
        seen.set(member.ref, [ ...later, member ]);
        return later.every(one => (0, deletions.Rm)(one, member)) && !(0, entries.xK)(member, now);
      }));
    }
    function firstBearersFirst(members) {
      const bearers = new Map;
      for (const member of members) bearers.set(member.ref, [ member, ...bearers.get(member.ref) ?? [] ]);
      return [ ...bearers.values() ].flat();
    }
    function departures(facts) {
      const {now, roster} = facts;
      const present = roster.staff.filter(member => !(0, entries.xK)(member, now));
      const refs = new Set(roster.staff.map(({ref}) => ref));
      return [ ...firstBearersFirst(goneEntries(facts, now)).map(member => {
        const gone = departureOf(member, true, facts);
        return refs.has(member.ref) ? {
          ...gone,
          succeeded: true
        } : gone;
      }), ...present.map(member => departureOf(member, false, facts)) ].filter(({signals}) => signals.length > 0);
    }
    function departureOf(member, gone, facts) {
      const {now, writers, members, contractEnds} = facts;
      const {github} = member;
      const ended = contractEnd(contractEnds, now);
      const holds = {
        left: (0, entries.SR)(member, now),
        gone,
        "no-write-access": github?.write === true && writers !== null && !writers.has(github.id),
        "no-member": github !== void 0 && members !== null && !members.has(github.id),
        "contract-ended": ended !== null
      };
      return {
        ref: member.ref,
        member,
        signals: SIGNALS.filter(signal => holds[signal]),
        departed: holds.left ? (0, entries.XL)(member) : ended
      };
    }
    function unseen(signals, {writers, members, contractEnds}) {
      return signals.filter(signal => signal === "no-write-access" && writers === null || signal === "no-member" && members === null || signal === "contract-ended" && contractEnds === null);
    }
    function lapseOf(left, told, confirmed) {
      const between = (from, to) => (0, instant.IW)(from, to) - from;
      return {
        leftToTold: told === null ? null : between(left, told),
        toldToConfirmed: told === null ? null : between(told, confirmed),
        leftToConfirmed: between(left, confirmed)
      };
    }
    function personOf({github}) {
      return github === void 0 ? null : github.id % 99991;
    }
    function refOfKey(key) {
      return key.replace(/\+\d+$/, "");
    }
    function allDepartures(facts, open) {
      const seen = departures(facts);
      const issues = new Map;
      const taken = new Set;
      for (const certain of [ true, false ]) for (const departure of seen.filter(each => !issues.has(each))) {
        const issue = open.find(each => !taken.has(each) && isOf(each, departure, certain));
        if (issue === void 0) continue;
        issues.set(departure, issue);
        taken.add(issue);
      }
      const keys = new Set(open.map(({key}) => key));
      const keyed = seen.map(departure => {
        const issue = issues.get(departure);
        if (issue === void 0) return {
          ...departure,
          key: freeKey(departure.ref, keys),
          before: null
        };
        const hidden = unseen(issue.signals, facts);
        const signals = SIGNALS.filter(signal => departure.signals.includes(signal) || hidden.includes(signal));
        return {
          ...departure,
          key: issue.key,
          signals,
          before: beforeOf(issue)
        };
      });
      const known = new Set(keyed.map(({key}) => key));
      const others = open.filter(issue => !known.has(issue.key)).flatMap(issue => {
        const departure = rememberedDeparture(issue, facts);
        if (departure === null) return [];
        return [ [ issue.key, {
          ...departure,
          key: issue.key,
          before: beforeOf(issue)
        } ] ];
      });
      return [ ...keyed, ...new Map(others).values() ];
    }
    function beforeOf({asks}) {
      return asks ? "question" : "letter";
    }
    function isOf({key, person}, {ref, member}, certain) {
      if (refOfKey(key) !== ref) return false;
      const own = personOf(member);
      return person !== null && own !== null ? person === own : !certain;
    }
    function freeKey(ref, keys) {
      let key = ref;
      for (let turn = 2; keys.has(key); turn += 1) key = `${ref}+${turn}`;
      keys.add(key);
      return key;
    }
    function rememberedDeparture(issue, facts) {
      const ref = refOfKey(issue.key);
      const succeeded = facts.roster.staff.some(each => each.ref === ref);
      const gone = {
        ref,
        member: {
          ref
        },
        signals: [ "gone" ],
        departed: null,
        ...succeeded && {
          succeeded
        }
      };
      const member = entryOf(issue, facts);
      if (member === void 0) return gone;
      if ((0, entries.xK)(member, facts.now)) return null;
      const hidden = unseen(issue.signals, facts);
      if (hidden.length > 0) return {
        ref,
        member,
        signals: hidden,
        departed: null
      };
      return isReused(issue, member, facts.now) ? gone : null;
    }
    function entryOf({key, person}, {roster, earlier}) {
      const ref = refOfKey(key);
      const all = [ roster, ...earlier ].flatMap(({staff}) => staff).filter(each => each.ref === ref);
      return all.find(member => {
        const own = personOf(member);
        return person === null || own === null || own === person;
      });
    }
    function isReused({signals, person, noticed}, member, now) {
      if (!signals.includes("gone")) return false;
      const isSame = person !== null && personOf(member) === person;
      const isLately = noticed !== null && (0, instant.tY)(noticed, DAYS_LOOKED_BACK * 24 * instant.dp) > now;
      return !isSame && !isLately;
    }
    const ORDER = [ "leaving", "way-out", "way-in", "in", "out" ];
    function staffRows(roster, leaving, coming, kept, now) {
      const isHere = ({ref, succeeded}) => succeeded !== true && roster.staff.some(member => member.ref === ref);
      const departing = new Map(leaving.filter(isHere).map(each => [ each.ref, each ]));
      const joining = new Map(coming.map(newcomer => [ newcomer.ref, newcomer ]));
      const gone = leaving.filter(each => !isHere(each));
      const people = [ ...roster.staff.map(member => [ member, departing.get(member.ref) ]), ...gone.map(departure => [ departure.member, departure ]) ];
      const rows = people.map(([member, departure]) => {
        const {ref, role} = member;
        const newcomer = joining.get(ref);
        const place = placeOf(member, departure, newcomer, now);
        const issue = departure !== void 0 ? kept("departure", departure.key) : newcomer !== void 0 ? kept("newcomer", ref) : null;
        const since = place === "way-out" ? (0, entries.XL)(member) : departure?.departed ?? issue?.noticed ?? null;
        return {
          ref,
          role,
          place,
          signals: departure?.signals ?? [],
          missing: newcomer?.missing ?? [],
          since,
          issue: issue?.issue ?? null,
          letter: issue?.letter ?? {
            kind: "not-due"
          }
        };
      });
      return rows.toSorted((one, other) => ORDER.indexOf(one.place) - ORDER.indexOf(other.place) || (one.since ?? now) - (other.since ?? now) || (one.ref < other.ref ? -1 : 1));
    }
    function placeOf(member, departure, newcomer, now) {
      if (departure !== void 0) return "leaving";
      if ((0, entries.xK)(member, now)) return "out";
      if ((0, entries.XL)(member) !== null) return "way-out";
      return newcomer === void 0 ? "in" : "way-in";
    }
    const BY_GITHUB = new Set([ "no-write-access", "no-member" ]);
    function isByGitHubAlone(signals) {
      return signals.every(signal => BY_GITHUB.has(signal));
    }
    const FEW = 2;
    function questionsOf(departures, size) {
      const unstated = departures.filter(({signals}) => !signals.includes("left"));
      const byGitHub = unstated.filter(({signals}) => isByGitHubAlone(signals));
      const removed = unstated.filter(({signals, before}) => !isByGitHubAlone(signals) && before !== "letter");
      const isMuch = count => count * 4 > size;
      const asked = removed.length > FEW || isMuch(removed.length) ? removed : removed.filter(({before}) => before === "question");
      const tooMany = byGitHub.length > FEW && isMuch(byGitHub.length);
      const isTogether = ({before}) => tooMany && before === null;
      return {
        each: new Set([ ...byGitHub.filter(each => !isTogether(each)), ...asked ]),
        together: byGitHub.filter(isTogether)
      };
    }
    var time = __webpack_require__(7674);
    const STAFF_LABEL = "ezdrav-staff";
    const CONCERNS = [ "departure", "newcomer", "contract-end", "question" ];
    const SHAPE = /^<!-- ezdrav:([a-z-]+):(\S*) -->$/;
    function mark(key, value) {
      return `\x3c!-- ezdrav:${key}:${value} --\x3e`;
    }
    function timeMark(key, at) {
      return mark(key, at === null ? "" : (0, instant.tK)(at));
    }
    function marked(text, key) {
      return text.split(/\r?\n/).flatMap(line => {
        const [, found, value = ""] = SHAPE.exec(line.trim()) ?? [];
        return found === key ? [ value ] : [];
      });
    }
    function markedTime(text, key) {
      const [value = ""] = marked(text, key);
      const reading = (0, time.p)(value);
      return reading.ok ? reading.instant : null;
    }
    function markedPerson(text) {
      const [value = ""] = marked(text, "person");
      return /^\d{1,5}$/.test(value) ? Number(value) : null;
    }
    function concernOf(body) {
      for (const kind of CONCERNS) {
        const [of] = marked(body, kind);
        if (of !== void 0) return {
          kind,
          of
        };
      }
      return null;
    }
    const REQUIREMENTS = [ "eligibility-checked", "statement-signed", "role", "company" ];
    function newcomers(roster, leaving, now) {
      return roster.staff.filter(member => !leaving.has(member.ref)).filter(member => !(0, 
      entries.kR)(member, now) && !(0, entries.SR)(member, now) && !(0, entries.xK)(member, now)).map(member => ({
        ref: member.ref,
        member,
        missing: REQUIREMENTS.filter(requirement => !isThere(member, requirement, now)),
        requested: member.account?.requested ?? null
      }));
    }
    function isThere(member, requirement, now) {
      const value = member[requirement];
      if (value === void 0) return false;
      const isDate = requirement === "eligibility-checked" || requirement === "statement-signed";
      return isDate ? value <= (0, zone.gD)(now) : value.trim() !== "";
    }
    function isSettled({body}) {
      return marked(body, "settled").length > 0;
    }
    function standingIssue(issues, concern, left) {
      const about = issues.filter(({body}) => isAbout(body, concern)).filter(issue => issue.state === "open" || marked(issue.body, "twin-of").length === 0).filter(issue => !isSettled(issue) || isSameLeaving(issue, left)).toSorted((one, other) => one.number - other.number);
      const [issue = null, ...rest] = about;
      return {
        issue,
        twins: rest.filter(({state}) => state === "open")
      };
    }
    function isAbout(body, {kind, of}) {
      const concern = concernOf(body);
      return concern?.kind === kind && concern.of === of;
    }
    function isSameLeaving({body}, left) {
      return left !== null && markedTime(body, "left") === left;
    }
    var client = __webpack_require__(2544);
    var issue_comments = __webpack_require__(9019);
    var people = __webpack_require__(1718);
    var report_annotations = __webpack_require__(6241);
    var escaping = __webpack_require__(4391);
    var diagnostic_message = __webpack_require__(3753);
    var report_language = __webpack_require__(8938);
    function unknowableSentence({what, problem}, language) {
      const {summary} = (0, report_language.w)(language).staff;
      return [ summary.unknowable[what], ...asked(problem, language) ].join(" ");
    }
    function undoneSentence({what, of, problem}, language) {
      const {summary} = (0, report_language.w)(language).staff;
      return [ summary.undone[what]((0, escaping.TL)(of ?? "")), ...asked(problem, language) ].join(" ");
    }
    function asked(problem, language) {
      if (problem === null) return [];
      const {summary} = (0, report_language.w)(language).staff;
      const {request, status, permission} = problem;
      return [ status === null ? summary.noAnswer((0, escaping.TL)(request)) : summary.answered((0, 
      escaping.TL)(request), String(status)), ...permission === void 0 ? [] : [ summary.permission((0, 
      escaping.TL)(permission)) ] ];
    }
    function countsLine(rows, language) {
      const {counts} = (0, report_language.w)(language).staff.summary;
      const places = [ "leaving", "way-out", "way-in", "in", "out" ];
      return places.map(place => ({
        place,
        count: rows.filter(row => row.place === place).length
      })).filter(({count}) => count > 0).map(({place, count}) => counts[place](count)).join(" · ");
    }
    const DEEDS = [ "made", "reopened", "updated", "closed", "twins", "reminded", "sent" ];
    function deedsLine(done, language) {
      const {deeds, nothingDone} = (0, report_language.w)(language).staff.summary;
      const said = DEEDS.filter(deed => done[deed] > 0).map(deed => deeds[deed](done[deed]));
      return said.length === 0 ? nothingDone : said.join(", ");
    }
    function waitOf({place, since}, account, language) {
      if (since === null || account.now === null) return "";
      const {moments} = (0, report_language.w)(language);
      if (place === "way-out") return (0, report_language.w)(language).staff.summary.until(moments.length(since - account.now, "up"));
      return moments.length(Math.max(0, account.now - since), "down");
    }
    function standingOf(row, language) {
      const {summary, departure} = (0, report_language.w)(language).staff;
      const {moments} = (0, report_language.w)(language);
      const {letter} = row;
      const said = [ ...row.signals.map(signal => departure.signals[signal]), ...row.missing.map(requirement => (0, 
      escaping.TL)(requirement)) ];
      switch (letter.kind) {
       case "told":
        return [ ...said, summary.letterTold[letter.how](moments.when(letter.at, null)) ];

       case "asked":
        return [ ...said, summary.letterAsked(moments.onDay(letter.on)) ];

       case "not-sent":
        return [ ...said, summary.hindrances[letter.why] ];

       case "not-due":
        return said;
      }
    }
    const MOST_EDITED = 20;
    function remarksOf(account, language) {
      const {summary} = (0, report_language.w)(language).staff;
      const {moments} = (0, report_language.w)(language);
      const {roster, isPublic, membership, contractEnded, contractIssue, edited, rows} = account;
      const issue = contractIssue === null ? "" : ` (#${contractIssue})`;
      return [ ...roster === "none" ? [ summary.noRoster ] : [], ...roster === "invalid" ? [ summary.invalidRoster ] : [], ...roster === "kept" && rows.length === 0 ? [ summary.nobody ] : [], ...contractEnded === null ? [] : [ summary.contractEnded(moments.onDay(contractEnded), issue) ], ...edited.length === 0 ? [] : [ summary.edited(edited.slice(0, MOST_EDITED).map(one => `#${one}`).join(", ")) ], ...isPublic ? [ summary.isPublic ] : [], ...roster === "kept" && membership === "not-asked" ? [ summary.membershipNotAsked ] : [] ];
    }
    function paragraph(sentence) {
      return `<p>${(0, escaping.hy)(sentence)}</p>`;
    }
    function strong(sentence) {
      return `<p><b>${(0, escaping.hy)(sentence)}</b></p>`;
    }
    function table(rows) {
      const lines = rows.map(([label, ...said]) => `<tr><th align="left">${(0, escaping.js)(label)}</th><td>${said.map(escaping.hy).join("<br>")}</td></tr>`);
      return [ "<table>", ...lines, "</table>" ].join("\n");
    }
    function steps(sentences, kind = "ol") {
      const items = sentences.map(sentence => `<li>${(0, escaping.hy)(sentence)}</li>`);
      return [ `<${kind}>`, ...items, `</${kind}>` ].join("\n");
    }
    function folded(title, text) {
      const lines = text.trimEnd().split("\n").map(escaping.js);
      return [ `<details><summary>${(0, escaping.js)(title)}</summary>`, "", `<pre>${lines.join("\n")}</pre>`, "", "</details>" ].join("\n");
    }
    function blocks(parts) {
      return parts.filter(part => part !== "").join("\n\n");
    }
    const ROWS = 100;
    const OTHERS = 400;
    function isComplete({unknowable, undone, roster}) {
      return unknowable.length === 0 && undone.length === 0 && roster !== "invalid";
    }
    function staffSummary(account, diagnostics, language) {
      const {summary} = (0, report_language.w)(language).staff;
      const {rows, unknowable, undone, deeds} = account;
      const moving = rows.filter(({place}) => place !== "in" && place !== "out");
      const whole = isComplete(account);
      return `${blocks([ `## ${whole ? "✅" : "⛔"} ${whole ? summary.title : summary.titleUndone}`, rows.length === 0 ? "" : paragraph(countsLine(rows, language)), ...remarksOf(account, language).map(paragraph), ...listed(summary.unknowableTitle, unknowable.map(one => unknowableSentence(one, language))), ...listed(summary.undoneTitle, undone.map(one => undoneSentence(one, language))), ...diagnostics.length === 0 ? [] : [ faults(diagnostics, language) ], moving.length === 0 ? "" : peopleTable(moving, account, language), others(rows.filter(({place}) => place === "in"), language), paragraph(`${summary.deedsTitle}: ${deedsLine(deeds, language)}`) ])}\n`;
    }
    function staffText(account, diagnostics, language) {
      const {summary} = (0, report_language.w)(language).staff;
      const {rows, unknowable, undone, deeds} = account;
      const moving = rows.filter(({place}) => place !== "in" && place !== "out");
      const plain = sentence => (0, escaping.M_)(sentence, [ "", "" ]);
      return [ isComplete(account) ? summary.title : summary.titleUndone, ...rows.length === 0 ? [] : [ countsLine(rows, language) ], ...remarksOf(account, language), ...unknowable.map(one => `${summary.unknowableTitle}: ${unknowableSentence(one, language)}`), ...undone.map(one => `${summary.undoneTitle}: ${undoneSentence(one, language)}`), ...diagnostics.slice(0, ROWS).map(one => faultLine(one, language)), ...moving.slice(0, ROWS).map(row => [ `${row.ref}: ${summary.places[row.place]}`, waitOf(row, account, language), row.issue === null ? "" : `#${row.issue}`, ...standingOf(row, language) ].filter(part => part !== "").join(", ")), ...moving.length > ROWS ? [ summary.more(moving.length - ROWS) ] : [], `${summary.deedsTitle}: ${deedsLine(deeds, language)}` ].map(plain).join("\n");
    }
    function listed(title, sentences) {
      return sentences.length === 0 ? [] : [ `### ${title}`, steps(sentences.slice(0, ROWS), "ul") ];
    }
    function faults(diagnostics, language) {
      return steps(diagnostics.slice(0, ROWS).map(one => faultLine(one, language)), "ul");
    }
    function faultLine(diagnostic, language) {
      const {file, line, column} = diagnostic;
      return `${file}:${line}:${column}: ${(0, diagnostic_message.Dh)(diagnostic, language)}`;
    }
    function peopleTable(rows, account, language) {
      const {summary} = (0, report_language.w)(language).staff;
      const heads = summary.columns.map(column => `<th align="left">${(0, escaping.js)(column)}</th>`);
      const lines = rows.slice(0, ROWS).map(row => {
        const cells = [ (0, escaping.h8)(row.ref), (0, escaping.js)(summary.places[row.place]), (0, 
        escaping.js)(waitOf(row, account, language)), row.issue === null ? "" : `#${row.issue}`, standingOf(row, language).map(escaping.hy).join("<br>") ];
        return `<tr>${cells.map(cell => `<td>${cell}</td>`).join("")}</tr>`;
      });
      const rest = rows.length - lines.length;
      const more = rest > 0 ? [ `<tr><td colspan="5">${(0, escaping.js)(summary.more(rest))}</td></tr>` ] : [];
      return [ "<table>", `<tr>${heads.join("")}</tr>`, ...lines, ...more, "</table>" ].join("\n");
    }
    function others(rows, language) {
      if (rows.length === 0) return "";
      const {summary} = (0, report_language.w)(language).staff;
      const rest = rows.length - OTHERS;
      return [ `<details><summary>${(0, escaping.js)(summary.others(rows.length))}</summary>`, `<p>${rows.slice(0, OTHERS).map(({ref}) => (0, 
      escaping.h8)(ref)).join(" ")}${rest > 0 ? ` ${(0, escaping.js)(summary.more(rest))}` : ""}</p>`, "</details>" ].join("\n");
    }
    function staffJson(account, diagnostics, versions, language) {
      const {now, contractEnded, contractIssue, deeds, unknowable, undone} = account;
      return {
        schema: 1,
        mode: "staff",
        complete: isComplete(account),
        "evaluated-at": now === null ? null : (0, instant.tK)(now),
        roster: account.roster,
        membership: account.membership,
        "contract-ended": contractEnded,
        "contract-issue": contractIssue,
        "edited-issues": account.edited,
        people: account.rows.map(person),
        done: {
          ...deeds
        },
        "cannot-know": unknowable.map(({what, problem}) => ({
          what,
          request: problem?.request ?? null,
          status: problem?.status ?? null
        })),
        "not-done": undone.map(({what, kind, of}) => ({
          what,
          kind,
          of
        })),
        diagnostics: diagnostics.map(diagnostic => ({
          file: diagnostic.file,
          line: diagnostic.line,
          column: diagnostic.column,
          code: diagnostic.code,
          message: (0, diagnostic_message.Dh)(diagnostic, language)
        })),
        versions: {
          product: versions.product,
          calendar: versions.calendar,
          tzdata: versions.tzdata
        }
      };
    }
    function person({ref, place, signals, missing, since, issue, letter}) {
      return {
        ref,
        place,
        signals,
        missing,
        since: since === null ? null : (0, instant.tK)(since),
        issue,
        letter: letter.kind === "told" ? {
          state: "told",
          at: (0, instant.tK)(letter.at),
          how: letter.how
        } : letter.kind === "asked" ? {
          state: "asked",
          on: letter.on
        } : letter.kind === "not-sent" ? {
          state: "not-sent",
          why: letter.why
        } : {
          state: "not-due"
        }
      };
    }
    var log = __webpack_require__(2616);
    var modes_assignment = __webpack_require__(4166);
    var modes_mailing = __webpack_require__(5079);
    var issue_keeping = __webpack_require__(1043);
    function departureIssue(departure, language) {
      const {words, moments} = inLanguage(language);
      const {departure: said, labels, letter: letterWords} = words;
      const {signals, role, departed, noticed, asked, letter, isPublic, succeeded} = departure;
      const ref = (0, escaping.TL)(departure.ref);
      const to = addresses(letter.to);
      const isDoubtful = signals.every(signal => signal === "no-write-access" || signal === "no-member");
      return {
        title: asked ? said.question.title(departure.ref) : said.title(departure.ref),
        body: blocks([ strong(asked ? said.question.lead : said.lead), table([ [ labels.person, ref ], ...role === void 0 ? [] : [ [ labels.role, (0, 
        escaping.TL)(role) ] ], [ labels.why, ...signals.map(signal => said.signals[signal]) ], ...departed === null ? [] : [ [ labels.departed, moments.stamp(departed) ] ], [ labels.noticed, moments.stamp(noticed) ], [ labels.due, labels.dueNow ] ]), `### ${labels.whatToDo}`, steps(asked ? questionSteps(departure, said) : [ letterStep(letter.goes, said)(to), backOrTold(signals.includes("gone"), succeeded, said)(ref), said.recordConfirmed, ...isDoubtful ? [ said.ifStillHere ] : [] ]), paragraph(asked ? said.question.reminders : said.reminders), isPublic ? paragraph(said.publicRepository) : "", asked ? "" : folded(letterWords.title, letter.text) ])
      };
    }
    function letterStep(goes, said) {
      if (goes === "not-known") return said.askWhetherSent;
      return goes === "by-mail" ? said.sentByMail : said.sendByHand;
    }
    function questionSteps({ref, signals, succeeded}, {question, ifStillHere, succeeded: whoever}) {
      const command = (0, escaping.TL)(`ezdrav record left ${ref}`);
      const isGone = signals.includes("gone");
      if (succeeded) return [ question.find, whoever((0, escaping.TL)(ref)) ];
      return [ question.find, isGone ? question.ifLeftAndGone((0, escaping.TL)(ref), command) : question.ifLeft((0, 
      escaping.TL)(ref), command), isGone ? question.ifNotGone((0, escaping.TL)(ref)) : signals.includes("contract-ended") ? question.ifContinued : ifStillHere ];
    }
    function togetherIssue(people, language) {
      const {together, departure, contract, labels} = (0, report_language.w)(language).staff;
      const shown = people.slice(0, MOST_CHILDREN);
      const rest = people.length - shown.length;
      const command = (0, escaping.TL)("ezdrav record left");
      return {
        title: together.title,
        body: blocks([ strong(together.lead(people.length)), table(shown.map(({ref, signals}) => [ ref, ...signals.map(signal => departure.signals[signal]) ])), rest > 0 ? paragraph(contract.more(rest)) : "", `### ${labels.whatToDo}`, steps([ together.find, together.ifLeft(command), together.ifNot ]) ])
      };
    }
    function backOrTold(isGone, succeeded, said) {
      if (!isGone) return said.recordTold;
      return succeeded ? said.succeeded : said.putBack;
    }
    function newcomerIssue(newcomer, language) {
      const {words} = inLanguage(language);
      const {newcomer: said, labels, letter: letterWords, departure} = words;
      const {role, missing, letter, isPublic} = newcomer;
      const ref = (0, escaping.TL)(newcomer.ref);
      const command = (0, escaping.TL)(`ezdrav letter account-request --ref ${newcomer.ref}`);
      return {
        title: said.title(newcomer.ref),
        body: blocks([ strong(said.lead), table([ [ labels.person, ref ], ...role === void 0 ? [] : [ [ labels.role, (0, 
        escaping.TL)(role) ] ] ]), `### ${labels.whatToDo}`, ...letter === null ? [ paragraph(said.missing), steps(missing.map(requirement => said.requirements[requirement]), "ul") ] : [ paragraph(said.complete), steps([ letter.goes === "by-mail" ? said.sentByMail(addresses(letter.to)) : said.sendByHand(addresses(letter.to), command), said.recordRequested(ref), said.recordGranted ]), isPublic ? paragraph(departure.publicRepository) : "", folded(letterWords.title, letter.text) ] ])
      };
    }
    const MOST_CHILDREN = 500;
    function contractIssue(ended, children, language) {
      const {words, moments} = inLanguage(language);
      const {contract} = words;
      const shown = children.slice(0, MOST_CHILDREN);
      const lines = shown.map(({issue}) => issue === null ? "" : `- #${issue}`);
      const rest = children.length - shown.length;
      return {
        title: contract.title,
        body: blocks([ strong(contract.lead(moments.onDay(ended))), paragraph(contract.each), lines.filter(line => line !== "").join("\n"), rest > 0 ? paragraph(contract.more(rest)) : "" ])
      };
    }
    function settlementText(settlement, language) {
      const {words, moments} = inLanguage(language);
      const {labels, departure} = words;
      const {left, told, confirmed, lapse} = settlement;
      const between = length => length === null ? labels.notRecorded : hours(length);
      return blocks([ strong(departure.settled), table([ [ labels.left, moments.stamp(left) ], [ labels.told, told === null ? labels.notRecorded : moments.stamp(told) ], [ labels.confirmed, moments.stamp(confirmed) ], [ labels.leftToTold, between(lapse.leftToTold) ], [ labels.toldToConfirmed, between(lapse.toldToConfirmed) ], [ labels.leftToConfirmed, between(lapse.leftToConfirmed) ] ]) ]);
    }
    function grantedText(requested, granted, language) {
      const {words, moments} = inLanguage(language);
      const {labels, newcomer} = words;
      return blocks([ strong(newcomer.settled), table([ [ labels.requested, requested === null ? labels.notRecorded : moments.date(requested) ], [ labels.granted, moments.date(granted) ] ]) ]);
    }
    function endText(kind, end, language) {
      const words = (0, report_language.w)(language).staff;
      return strong(kind === "together" ? words.together.over : words[kind][end]);
    }
    function duplicateText(of, language) {
      return (0, report_language.w)(language).staff.labels.duplicate(`#${of}`);
    }
    function reopenedText(language) {
      return strong((0, report_language.w)(language).staff.departure.reopened);
    }
    function reminderText(ref, day, telling, to, language) {
      const {words, moments} = inLanguage(language);
      return blocks([ strong(words.departure.reminder((0, escaping.TL)(ref), moments.date(day))), paragraph(tellingSentence(telling, to, language)) ]);
    }
    function tellingSentence(telling, to, language) {
      const {words, moments} = inLanguage(language);
      const {departure} = words;
      switch (telling.kind) {
       case "told":
        return departure.toldAt(moments.when(telling.at, null));

       case "going":
        return departure.sentByMail(addresses(to));

       case "unknown":
        return departure.toldUnknown((0, escaping.TL)(telling.messageId), addresses(to));

       case "not-told":
        return departure.notTold(addresses(to));

       case "asked":
        return departure.question.open;

       case "edited":
        return departure.askWhetherSent(addresses(to));
      }
    }
    function letterText(remark, language) {
      const {words, moments} = inLanguage(language);
      const {letter} = words;
      switch (remark.kind) {
       case "begun":
        return paragraph(letter.begun((0, escaping.TL)(remark.messageId)));

       case "unknown":
        return paragraph(letter.unknown((0, escaping.TL)(remark.messageId)));

       case "sent":
        {
          const {at, to, messageId} = remark;
          return paragraph(letter.sent(moments.when(at, null), addresses(to), (0, escaping.TL)(messageId)));
        }

       case "failed":
        return paragraph(letter.failed((0, escaping.TL)(remark.why)));

       case "yielded":
        return paragraph(letter.yielded);
      }
    }
    function hours(milliseconds) {
      const minutes = Math.floor(milliseconds / instant.pY);
      const whole = Math.floor(minutes * instant.pY / instant.dp);
      const rest = minutes % 60;
      return rest === 0 ? `${whole} h` : `${whole} h ${rest} min`;
    }
    function addresses(to) {
      return to.map(escaping.TL).join(", ");
    }
    function inLanguage(language) {
      return {
        words: (0, report_language.w)(language).staff,
        moments: (0, report_language.w)(language).moments
      };
    }
    var letter_record = __webpack_require__(8446);
    var working_days = __webpack_require__(5854);
    function reminderDay(noticed, now, extra) {
      const today = (0, zone.gD)(now);
      if (noticed !== null && (0, zone.gD)(noticed) >= today) return null;
      const {working} = (0, working_days.kb)(today, extra);
      return working ?? (0, zone.jr)(today) <= 5 ? today : null;
    }
    function remindersOf(comments, day) {
      return comments.filter(({body}) => marked(body, "reminder").includes(day));
    }
    var letter = __webpack_require__(7992);
    var letters = __webpack_require__(1267);
    var recipients = __webpack_require__(8504);
    function about({kind, of}) {
      return `${kind === "departure" ? "revocation" : "account-request"}.${of}`;
    }
    function newLetterId({mailing}, concern) {
      const named = about(concern);
      if (mailing.kind === "server") return (0, modes_mailing.tI)(named, mailing.post).slice(1, -1);
      return `${(0, modes_mailing.$N)(named)}@ezdrav.invalid`;
    }
    function isLetterId(messageId, concern) {
      const prefix = `${(0, modes_mailing.H7)(about(concern))}.`;
      return messageId.startsWith(prefix) && /^[0-9a-f]{32}@/.test(messageId.slice(prefix.length));
    }
    const {createHash} = process.getBuiltinModule("node:crypto");
    const NOBODY = {
      kind: "given",
      people: new Map
    };
    function departureConcern(departure, asked, run) {
      const {ref, key, member, signals, departed, succeeded = false} = departure;
      const {solution, isPublic, language} = run;
      const notified = member.revocation?.notified;
      const shown = isPublic ? withoutAddresses(named(run)) : named(run);
      const letterFor = (person, noticed) => (0, letters.q)("revocation", {
        member,
        person,
        solution: shown,
        noticed,
        now: run.now
      });
      const isEdited = isDoubtful(run, {
        kind: "departure",
        of: key
      }, (0, entries.XL)(member));
      const told = notified !== void 0 && notified <= run.now;
      return {
        kind: "departure",
        of: key,
        left: (0, entries.XL)(member),
        person: personOf(member),
        state: [ ...signals, ...succeeded ? [ "succeeded" ] : [], ...asked && !isByGitHubAlone(signals) ? [ "question" ] : [], ...isEdited ? [ "edited" ] : [] ].join(","),
        reminded: true,
        letter: told ? {
          kind: "done",
          account: {
            kind: "told",
            at: notified,
            how: "recorded"
          }
        } : asked ? {
          kind: "hindered",
          why: "question"
        } : isEdited ? {
          kind: "hindered",
          why: "edited"
        } : dueLetter(succeeded ? {
          ...run,
          people: NOBODY
        } : run, member, (noticed, person) => (0, letters.q)("revocation", {
          member,
          person,
          solution: named(run),
          noticed,
          now: run.now
        })),
        write: (noticed, goes) => departureIssue({
          ref,
          role: member.role,
          signals,
          succeeded,
          departed,
          noticed,
          isPublic,
          asked: asked && goes === "by-hand" && !told,
          letter: {
            to: concerns_recipients(solution, isPublic),
            goes: isEdited && goes === "by-hand" ? "not-known" : goes,
            text: textOf(letterFor({
              name: placeholder(run)
            }, noticed))
          }
        }, language)
      };
    }
    function newcomerConcern(newcomer, run) {
      const {ref, member, missing, requested} = newcomer;
      const {solution, isPublic, language} = run;
      const blank = placeholder(run);
      const complete = missing.length === 0;
      return {
        kind: "newcomer",
        of: ref,
        left: null,
        person: null,
        state: missing.join(","),
        reminded: false,
        letter: requested !== null ? {
          kind: "done",
          account: {
            kind: "asked",
            on: requested
          }
        } : !complete ? {
          kind: "done",
          account: {
            kind: "not-due"
          }
        } : !run.isSolutionKnown ? {
          kind: "hindered",
          why: "solution-invalid"
        } : isDoubtful(run, {
          kind: "newcomer",
          of: ref
        }, null) ? {
          kind: "hindered",
          why: "edited"
        } : dueLetter(run, member, (_noticed, person) => (0, letters.q)("account-request", {
          member,
          person,
          solution: named(run)
        })),
        write: (_noticed, goes) => newcomerIssue({
          ref,
          role: member.role,
          missing,
          isPublic,
          letter: complete ? {
            to: concerns_recipients(solution, isPublic),
            goes,
            text: textOf((0, letters.q)("account-request", {
              member,
              person: {
                name: blank,
                email: blank,
                mobile: blank
              },
              solution: isPublic ? withoutAddresses(named(run)) : named(run)
            }))
          } : null
        }, language)
      };
    }
    function togetherConcern(departures, run) {
      const people = departures.map(({ref, signals}) => ({
        ref,
        signals
      }));
      const digest = createHash("sha256").update(JSON.stringify(people)).digest("hex").slice(0, 16);
      const signals = SIGNALS.filter(signal => people.some(one => one.signals.includes(signal)));
      return {
        kind: "question",
        of: "github",
        left: null,
        person: null,
        state: [ ...signals, digest ].join(","),
        reminded: false,
        letter: {
          kind: "done",
          account: {
            kind: "not-due"
          }
        },
        write: () => togetherIssue(people, run.language)
      };
    }
    function contractConcern(ended, children, run) {
      return {
        kind: "contract-end",
        of: ended,
        left: null,
        person: null,
        state: children.map(({issue}) => issue ?? "?").join(","),
        reminded: false,
        letter: {
          kind: "done",
          account: {
            kind: "not-due"
          }
        },
        write: () => contractIssue(ended, children, run.language)
      };
    }
    function isDoubtful({editedTexts}, concern, since) {
      return editedTexts === null || (0, letter_record.sm)(editedTexts, messageId => isLetterId(messageId, concern), since);
    }
    function dueLetter({isPublic, mailing, people}, {ref}, write) {
      if (mailing.kind === "by-hand") return {
        kind: "hindered",
        why: "by-hand"
      };
      if (isPublic) return {
        kind: "hindered",
        why: "public"
      };
      if (mailing.kind === "invalid") return {
        kind: "hindered",
        why: "mail-settings"
      };
      if (people.kind === "unreadable") return {
        kind: "hindered",
        why: "people-unreadable"
      };
      const person = givenPerson(people, ref);
      if (person === void 0) return {
        kind: "hindered",
        why: "no-person"
      };
      const written = noticed => {
        const writing = write(noticed, person);
        return (0, letter.D)(writing) ? writing : null;
      };
      return {
        kind: "ready",
        write: written
      };
    }
    function givenPerson(people, ref) {
      return people.kind === "given" ? people.people.get(ref) : void 0;
    }
    function concerns_recipients(solution, isPublic) {
      return isPublic ? [ recipients._m ] : (0, recipients.LR)(solution);
    }
    function placeholder({language}) {
      return (0, report_language.w)(language).staff.letter.namePlaceholder;
    }
    function named({solution, repository}) {
      return solution.name === "" ? {
        ...solution,
        name: repository.name
      } : solution;
    }
    function withoutAddresses(solution) {
      const {servicedesk, ict, assignees} = solution.contacts;
      return {
        ...solution,
        contacts: {
          servicedesk,
          ict,
          assignees
        }
      };
    }
    function textOf(writing) {
      return (0, letter.D)(writing) ? writing.text : "";
    }
    function textsOf({issue}, comments) {
      const own = (comments.get(issue.number) ?? []).filter(({edited}) => !edited);
      return [ issue.body, ...own.map(({body}) => body) ];
    }
    function stateOf(one, comments, now) {
      const edited = (comments.get(one.issue.number) ?? []).some(comment => comment.edited);
      return (0, letter_record.Wh)(textsOf(one, comments), now, edited);
    }
    function remarksFor(run, one, comments) {
      const {concern, issue, fresh} = one;
      const written = comments.get(issue.number);
      if (fresh || written === void 0) return [];
      const state = stateOf(one, comments, run.now);
      const remarks = [];
      const day = dayOfReminder(run, one);
      if (day !== null && remindersOf(written, day).length === 0) {
        const to = concerns_recipients(run.solution, run.isPublic);
        const telling = tellingNow(run, concern, state);
        const text = reminderText(concern.of, day, telling, to, run.language);
        const body = blocks([ text, mark("reminder", day) ]);
        remarks.push({
          concern,
          issue,
          body,
          messageId: null
        });
      }
      const {letter} = concern;
      if (letter.kind === "ready" && state.kind === "none" && letter.write(run.now) !== null) {
        const messageId = newLetterId(run, concern);
        const text = letterText({
          kind: "begun",
          messageId
        }, run.language);
        const body = blocks([ text, (0, letter_record.Ge)("begun", messageId, run.now) ]);
        remarks.push({
          concern,
          issue,
          body,
          messageId
        });
      }
      return remarks;
    }
    function dayOfReminder(run, {concern, issue}) {
      if (!concern.reminded) return null;
      const extra = run.solution.calendar["extra-non-working-days"];
      return reminderDay(markedTime(issue.body, "noticed"), run.now, extra);
    }
    function toldAt({letter}, state) {
      if (state.kind === "sent") return state.at;
      return letter.kind === "done" && letter.account.kind === "told" ? letter.account.at : null;
    }
    function tellingNow(run, concern, state) {
      const at = toldAt(concern, state);
      if (at !== null) return {
        kind: "told",
        at
      };
      if (state.kind === "unknown") return {
        kind: "unknown",
        messageId: state.messageId
      };
      if (state.kind === "claimed") return {
        kind: "going"
      };
      if (state.kind === "edited" || isHindered(concern, "edited")) return {
        kind: "edited"
      };
      if (isHindered(concern, "question")) return {
        kind: "asked"
      };
      const goes = concern.letter.kind === "ready" && concern.letter.write(run.now) !== null;
      return {
        kind: goes ? "going" : "not-told"
      };
    }
    function isHindered({letter}, why) {
      return letter.kind === "hindered" && letter.why === why;
    }
    var schemas = __webpack_require__(3619);
    var github_name = __webpack_require__(9339);
    var unreadable = __webpack_require__(7827);
    const MOST_PAGES = 50;
    const Collaborators = schemas.YOg(schemas.Ikc({
      id: schemas.aig(),
      permissions: schemas.Ikc({
        push: schemas.zMY(),
        admin: schemas.zMY()
      })
    }));
    async function readWriters(client, repository) {
      const asked = await client.list("GET /repos/{owner}/{repo}/collaborators", (0, github_name.at)(repository), Collaborators, MOST_PAGES);
      if (!asked.ok) return asked;
      const {value: all, request} = asked;
      if (!all.some(({permissions}) => permissions.admin)) return (0, unreadable.O)(request, "no-administrator");
      const isContradictory = all.some(({permissions: {admin, push}}) => admin && !push);
      if (isContradictory || new Set(all.map(({id}) => id)).size < all.length) return (0, 
      unreadable.O)(request, "list-contradicts");
      const writers = all.filter(({permissions}) => permissions.push);
      return {
        ...asked,
        value: new Set(writers.map(({id}) => id))
      };
    }
    async function readMembers(client, organisation, someone) {
      const probe = await probeMember(client, organisation, someone.login);
      if (!probe.ok && probe.problem.status !== 404) return probe;
      const asked = await client.list("GET /orgs/{org}/members", {
        org: organisation
      }, schemas.YOg(schemas.Ikc({
        id: schemas.aig(),
        login: schemas.YjP()
      })), MOST_PAGES);
      if (!asked.ok) return asked;
      const login = someone.login.toLowerCase();
      const [first] = asked.value;
      if (probe.ok && !asked.value.some(member => member.login.toLowerCase() === login)) return (0, 
      unreadable.O)(asked.request, "member-missing");
      if (!probe.ok) {
        if (first === void 0) return (0, unreadable.O)(asked.request, "empty-list");
        const proof = await probeMember(client, organisation, first.login);
        if (!proof.ok) return proof;
      }
      return {
        ...asked,
        value: new Set(asked.value.map(({id}) => id))
      };
    }
    async function probeMember(client, organisation, login) {
      const probe = await client.get("GET /orgs/{org}/members/{username}", {
        org: organisation,
        username: login
      }, schemas.L5J(), [ 404 ]);
      if (probe.ok) return probe;
      const request = `GET /orgs/${organisation}/members/{username}`;
      return {
        ok: false,
        problem: {
          ...probe.problem,
          request
        }
      };
    }
    var activity = __webpack_require__(7217);
    var github_blobs = __webpack_require__(1346);
    const STAFF = ".ezdrav/staff.yml";
    const SOLUTION = ".ezdrav/solution.yml";
    const Entry = schemas.mee(schemas.Ikc({
      mode: schemas.aig(),
      type: schemas.YjP(),
      oid: schemas.YjP(),
      size: schemas.aig()
    }));
    const ENTRY = "mode type oid size";
    const State = schemas.Ikc({
      repository: schemas.Ikc({
        databaseId: schemas.aig(),
        nameWithOwner: schemas.YjP(),
        visibility: schemas.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
        isInOrganization: schemas.zMY(),
        defaultBranchRef: schemas.Ikc({
          name: schemas.YjP(),
          target: schemas.Ikc({
            oid: schemas.YjP(),
            roster: Entry,
            solution: Entry
          })
        })
      })
    });
    async function readStaffRepository(client, repository) {
      const query = `query StaffRepository($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { databaseId nameWithOwner visibility isInOrganization\n    defaultBranchRef { name target { oid ... on Commit {\n      roster: file(path: "${STAFF}") { ${ENTRY} } solution: file(path: "${SOLUTION}") { ${ENTRY} } } } } } }`;
      const asked = await client.query(query, (0, github_name._M)(repository), State);
      if (!asked.ok) return asked;
      if ((0, github_name.wP)(repository, asked.value.repository)) return (0, github_name._2)(asked.request);
      const {defaultBranchRef, visibility, isInOrganization} = asked.value.repository;
      const {oid, roster, solution} = defaultBranchRef.target;
      return {
        ...asked,
        value: {
          visibility,
          isInOrganisation: isInOrganization,
          defaultBranch: defaultBranchRef.name,
          tip: oid,
          roster: fileOf(STAFF, roster),
          solution: fileOf(SOLUTION, solution)
        }
      };
    }
    function fileOf(path, entry) {
      if (entry === null) return null;
      const type = entry.type === "tree" || entry.type === "commit" ? entry.type : "blob";
      return {
        ...entry,
        path,
        type,
        mode: entry.mode.toString(8).padStart(6, "0")
      };
    }
    const rosters_MOST_PAGES = 50;
    async function readRosterHistory(client, repository, branch, since) {
      const versions = new Map;
      const lost = [];
      const seen = new Set;
      let next = null;
      for (let page = 1; ;page += 1) {
        const asked = await (0, activity.EX)(client, repository, branch, next);
        if (!asked.ok) return asked;
        const from = since();
        const {pushes} = asked.value;
        const recent = from === null ? pushes : pushes.filter(push => push.at >= from);
        const commits = tipsOf(recent).filter(commit => !seen.has(commit));
        const files = await readRosterFiles(client, repository, commits);
        if (!files.ok) return files;
        for (const commit of commits) {
          seen.add(commit);
          const file = files.value.get(commit);
          if (file === void 0) lost.push(commit); else if (file !== null && !versions.has(file.oid)) versions.set(file.oid, file);
        }
        next = asked.value.next;
        if (next === null || recent.length < pushes.length) return {
          ...asked,
          value: {
            versions: [ ...versions.values() ],
            lost
          }
        };
        if (page === rosters_MOST_PAGES) return (0, unreadable.O)(asked.request, "too-many-pushes", {
          most: rosters_MOST_PAGES * 100
        });
      }
    }
    function tipsOf(pushes) {
      const tips = pushes.flatMap(({after, before}) => [ after, before ]);
      return [ ...new Set(tips) ].filter(commit => !/^0+$/.test(commit));
    }
    const AT_ONCE = 250;
    async function readRosterFiles(client, repository, commits) {
      const files = new Map;
      let request = "";
      for (let from = 0; from < commits.length; from += AT_ONCE) {
        const some = commits.slice(from, from + AT_ONCE);
        const query = `query Rosters($owner: String!, $name: String!) {\n      repository(owner: $owner, name: $name) { ${github_name.zK}\n      ${(0, 
        github_blobs.qZ)("c", some, `... on Commit { file(path: "${STAFF}") { ${ENTRY} } }`)} } }`;
        const asked = await client.query(query, (0, github_name._M)(repository), github_blobs.Ru);
        if (!asked.ok) return asked;
        request = asked.request;
        if ((0, github_name.wP)(repository, asked.value.repository)) return (0, github_name._2)(request);
        for (const [index, commit] of some.entries()) {
          const read = Commit.safeParse(asked.value.repository[`c${index}`]);
          if (!read.success) return (0, unreadable.O)(request, "unreadable", {
            part: `c${index}`,
            fault: "unreadable"
          });
          if (read.data !== null) files.set(commit, fileOf(STAFF, read.data.file));
        }
      }
      return {
        ok: true,
        value: files,
        request,
        next: null
      };
    }
    const Commit = schemas.mee(schemas.Ikc({
      file: Entry
    }));
    const BYTES_AT_ONCE = 5242880;
    async function readFiles(client, repository, files) {
      const blobs = new Map;
      const batches = [ [] ];
      let size = 0;
      for (const file of files) {
        size += file.size;
        if (size > BYTES_AT_ONCE) {
          batches.push([]);
          size = file.size;
        }
        batches.at(-1)?.push(file.oid);
      }
      for (const oids of batches) {
        const asked = await (0, github_blobs.b4)(client, repository, [ ...new Set(oids) ]);
        if (!asked.ok) return asked;
        for (const [oid, bytes] of asked.value) blobs.set(oid, bytes);
      }
      return {
        ok: true,
        value: blobs,
        request: "",
        next: null
      };
    }
    var candidates = __webpack_require__(3995);
    var records_solution = __webpack_require__(7370);
    var staff = __webpack_require__(5456);
    var ezdrav_files = __webpack_require__(5987);
    async function readStaffFiles(client, repository) {
      const state = await readStaffRepository(client, repository);
      if (!state.ok) return unknown("repository", state.problem);
      const files = [ state.value.roster, state.value.solution ].filter(file => file !== null);
      const blobs = await readFiles(client, repository, files.filter(isReadable));
      if (!blobs.ok) return unknown("files", blobs.problem);
      const sourceOf = file => file === null ? {
        unread: "missing"
      } : blobs.value.get(file.oid) ?? unreadOf(file);
      const solution = (0, records_solution.K)(ezdrav_files.iZ, sourceOf(state.value.solution));
      const roster = state.value.roster === null ? null : (0, staff.h)(ezdrav_files.Fo, sourceOf(state.value.roster));
      const known = solution.ok ? solution.value : records_solution.U;
      const faults = solution.ok ? [] : solution.diagnostics;
      if (roster?.ok === false) {
        const diagnostics = [ ...faults, ...roster.diagnostics ];
        return {
          kind: "invalid",
          repository: state.value,
          solution: known,
          diagnostics,
          locate: new Map
        };
      }
      return {
        kind: "read",
        repository: state.value,
        solution: known,
        faults,
        roster: roster?.value ?? null
      };
    }
    function unknown(what, problem) {
      return {
        kind: "unknown",
        unknowable: {
          what,
          problem: asking(problem)
        }
      };
    }
    function isReadable(file) {
      return (0, candidates.O$)(file) === null && file.size <= (0, ezdrav_files.LF)(file.path);
    }
    function unreadOf(file) {
      const {size, path} = file;
      return (0, candidates.O$)(file) ?? {
        unread: "too-large",
        size,
        limit: (0, ezdrav_files.LF)(path)
      };
    }
    function asking({request, status, permission}) {
      return {
        request,
        status,
        ...permission !== void 0 && {
          permission
        }
      };
    }
    async function gatherStaff(client, membersClient, repository, files) {
      const roster = files.roster ?? {
        version: 1,
        staff: []
      };
      const asked = roster.staff.filter(({revocation}) => revocation?.confirmed === void 0);
      const accounts = asked.flatMap(({github}) => github === void 0 ? [] : [ github ]);
      const [someone] = accounts;
      const {isInOrganisation} = files.repository;
      const [history, writers, members] = await Promise.all([ readEarlier(client, repository, files), accounts.some(({write}) => write) ? readWriters(client, repository) : null, membersClient === null || someone === void 0 || !isInOrganisation ? null : readMembers(membersClient, repository.owner, someone) ]);
      const now = client.clock.now();
      const unknowable = [];
      const note = (what, problem) => {
        unknowable.push({
          what,
          problem: asking(problem)
        });
      };
      if (!now.known) note("clock", now.problem);
      if (files.faults.length > 0) unknowable.push({
        what: "solution",
        problem: null
      });
      if (!history.ok) note("history", history.problem); else if (history.value.lost > 0) unknowable.push({
        what: "history",
        problem: null
      });
      if (writers?.ok === false) note("writers", writers.problem);
      if (members?.ok === false) note("members", members.problem);
      const facts = now.known ? {
        now: now.value,
        roster,
        earlier: history.ok ? history.value.rosters : [],
        writers: writers?.ok === true ? writers.value : null,
        members: members?.ok === true ? members.value : null,
        contractEnds: files.faults.length > 0 ? null : files.solution.contract?.ends
      } : null;
      const lookedAt = membersClient !== null && isInOrganisation;
      const membership = !lookedAt ? "not-asked" : members?.ok === false ? "unknown" : "known";
      return {
        facts,
        membership,
        unknowable
      };
    }
    async function readEarlier(client, repository, files) {
      const since = () => {
        const now = client.clock.now();
        return now.known ? (0, instant.tY)(now.value, 24 * -DAYS_LOOKED_BACK * instant.dp) : null;
      };
      const {defaultBranch, roster: current} = files.repository;
      const history = await readRosterHistory(client, repository, defaultBranch, since);
      if (!history.ok) return history;
      const older = history.value.versions.filter(file => file.oid !== current?.oid && isReadable(file));
      const blobs = await readFiles(client, repository, older);
      if (!blobs.ok) return blobs;
      const known = new Set(files.roster?.staff.map(({ref}) => ref));
      const ids = new Set(files.roster?.staff.map(({github}) => github?.id));
      const rosters = [];
      for (const {oid} of older) {
        const bytes = blobs.value.get(oid);
        if (bytes === void 0) continue;
        const text = (new TextDecoder).decode(bytes);
        const [refs, accounts] = [ (0, deletions.sM)(text), (0, deletions.We)(text) ];
        const nobodyNew = refs !== null && accounts !== null && [ ...refs ].every(ref => known.has(ref)) && [ ...accounts ].every(id => ids.has(id));
        if (nobodyNew) continue;
        const reading = (0, staff.h)(ezdrav_files.Fo, bytes);
        if (!reading.ok) continue;
        rosters.push(reading.value);
        for (const {ref, github} of reading.value.staff) {
          known.add(ref);
          ids.add(github?.id);
        }
      }
      return {
        ...history,
        value: {
          rosters,
          lost: history.value.lost.length
        }
      };
    }
    var issues = __webpack_require__(4036);
    function listStaffIssues({client, repository}) {
      return (0, issues.Zm)(client, repository, ({body, labels}) => concernOf(body) !== null || labels.includes(STAFF_LABEL));
    }
    async function eachOf(all, chapter, language, named, work) {
      if (all.length === 0) return;
      const {progress} = (0, report_language.w)(language).staff;
      await (0, log.Os)(progress[chapter], async () => {
        for (const [index, one] of all.entries()) {
          await work(one);
          const line = progress.of(index + 1, all.length, (0, escaping.TL)(named(one)));
          (0, log.yy)((0, escaping.M_)(line, [ "", "" ]));
        }
      });
    }
    const MOST_ASSIGNEES = 10;
    async function keepIssues(run, concerns, listed, leavers) {
      const {language} = run;
      const before = new Map(concerns.map(concern => [ concern, keeping_standingOf(concern, listed) ]));
      const wanted = concerns.filter(concern => before.get(concern)?.issue === null);
      const {made, refusals} = await makeAll(run, wanted, leavers);
      const after = wanted.length === 0 ? listed : await listAgain(run, listed, [ ...made.values() ]);
      const kept = concerns.map(concern => ({
        concern,
        ...keeping_standingOf(concern, after)
      }));
      for (const {concern, issue} of kept) if (issue === null) note(run, "make", concern, refusals.get(concern) ?? null);
      const ours = new Set([ ...listed, ...made.values() ].map(({number}) => number));
      const changes = kept.flatMap(({concern, issue, twins}) => [ ...issue === null ? [] : changesOf(run, concern, issue), ...twins.filter(({number}) => ours.has(number)).map(twin => twinClosing(run, concern, twin, issue?.number ?? 0)) ]);
      await eachOf(changes, "issues", language, ({concern}) => concern.of, async change => {
        const {issue, undone, done, fields, concern} = change;
        const changed = await run.pace.turn(() => (0, issue_keeping.tt)(run.client, run.repository, issue.number, fields));
        if (changed.ok) run.notes.did(done); else note(run, undone, concern, changed.problem);
      });
      return kept.map(({concern, issue}) => {
        const own = made.get(concern);
        return {
          concern,
          issue,
          fresh: own !== void 0 && own.number === issue?.number
        };
      });
    }
    function keeping_standingOf(concern, issues) {
      return standingIssue(issues, concern, concern.left);
    }
    async function makeAll(run, concerns, leavers) {
      const made = new Map;
      const refusals = new Map;
      let refused = null;
      await eachOf(concerns, "issues", run.language, ({of}) => of, async concern => {
        if (refused !== null) {
          refusals.set(concern, refused);
          return;
        }
        const {title, body} = firstText(run, concern);
        const assignees = run.solution.contacts.assignees.filter(login => !leavers.has(login.toLowerCase())).slice(0, MOST_ASSIGNEES);
        const wanted = {
          label: STAFF_LABEL,
          marker: "",
          title,
          body,
          assignees
        };
        const asked = await run.pace.turn(() => (0, issue_keeping.y7)(run.client, run.repository, wanted));
        if (asked.ok) {
          made.set(concern, asked.value);
          run.notes.did("made");
          return;
        }
        refusals.set(concern, asked.problem);
        const {code} = asked.problem;
        if (code === "api.forbidden" || code === "api.rate-limited") refused = asked.problem;
      });
      return {
        made,
        refusals
      };
    }
    async function listAgain(run, listed, made) {
      run.client.begin();
      const again = await listStaffIssues(run);
      if (!again.ok) {
        run.notes.unknowable.push({
          what: "issues",
          problem: asking(again.problem)
        });
        return [ ...listed, ...made ];
      }
      const {own, edited} = again.value;
      const seen = new Set([ ...own, ...edited ].map(({number}) => number));
      return [ ...own, ...made.filter(({number}) => !seen.has(number)) ];
    }
    function firstText(run, concern) {
      const {letter} = concern;
      const ready = letter.kind === "ready" && letter.write(run.now) !== null;
      const begun = ready ? newLetterId(run, concern) : null;
      const {title, body} = concern.write(run.now, ready ? "by-mail" : "by-hand");
      const marks = marksOf(concern, run.now, concern.person);
      const letters = begun === null ? [] : [ (0, letter_record.Ge)("begun", begun, run.now) ];
      return {
        title,
        body: blocks([ body, [ ...marks, ...letters ].join("\n") ])
      };
    }
    function marksOf(concern, noticed, person) {
      return [ mark(concern.kind, concern.of), timeMark("noticed", noticed), ...concern.kind === "departure" ? [ timeMark("left", concern.left) ] : [], ...person === null ? [] : [ mark("person", String(person)) ], mark("state", concern.state) ];
    }
    function changesOf(run, concern, issue) {
      const reopened = issue.state === "closed";
      const [state] = marked(issue.body, "state");
      const [left = ""] = marked(issue.body, "left");
      const sameLeft = concern.kind !== "departure" || timeMark("left", concern.left) === mark("left", left);
      if (!reopened && state === concern.state && sameLeft) return [];
      const noticed = markedTime(issue.body, "noticed") ?? run.now;
      const begun = (0, letter_record.pn)([ issue.body ]);
      const goes = begun.length > 0 || concern.letter.kind === "ready" ? "by-mail" : "by-hand";
      const written = concern.write(noticed, goes);
      const title = written.title === issue.title ? {} : {
        title: written.title
      };
      const body = blocks([ reopened ? reopenedText(run.language) : "", written.body, [ ...marksOf(concern, noticed, concern.person ?? markedPerson(issue.body)), ...begun.map(({messageId, at}) => (0, 
      letter_record.Ge)("begun", messageId, at)) ].join("\n") ]);
      return [ reopened ? {
        concern,
        issue,
        done: "reopened",
        undone: "reopen",
        fields: {
          ...title,
          body,
          state: "open",
          state_reason: "reopened"
        }
      } : {
        concern,
        issue,
        done: "updated",
        undone: "update",
        fields: {
          ...title,
          body
        }
      } ];
    }
    function twinClosing(run, concern, twin, standing) {
      const body = blocks([ twin.body.trimEnd(), duplicateText(standing, run.language), mark("twin-of", String(standing)) ]);
      return {
        concern,
        issue: twin,
        done: "twins",
        undone: "close-twin",
        fields: {
          body,
          state: "closed",
          state_reason: "duplicate"
        }
      };
    }
    function note(run, what, {kind, of}, problem) {
      const asked = problem === null ? null : asking(problem);
      run.notes.undone.push({
        what,
        kind,
        of,
        problem: asked
      });
    }
    function endedIssues(issues, kept) {
      const standing = new Set(kept.map(({kind, of}) => `${kind}:${of}`));
      return issues.filter(issue => issue.state === "open" && !isSettled(issue)).flatMap(issue => {
        const concern = concernOf(issue.body);
        if (concern === null || standing.has(`${concern.kind}:${concern.of}`)) return [];
        return [ {
          issue,
          concern
        } ];
      });
    }
    async function closeEnded(run, ended, facts, comments) {
      await eachOf(ended, "closing", run.language, ({concern}) => concern.of, async ({issue, concern}) => {
        const {text, settled} = endOf(run, issue, concern, facts, comments);
        const body = blocks([ issue.body.trimEnd(), text, timeMark("settled", run.now) ]);
        const closed = await run.pace.turn(() => (0, issue_keeping.tt)(run.client, run.repository, issue.number, {
          body,
          state: "closed",
          state_reason: settled ? "completed" : "not_planned"
        }));
        if (closed.ok) run.notes.did("closed"); else note(run, "close", concern, closed.problem);
      });
    }
    function endOf(run, issue, {kind, of}, facts, comments) {
      const {language, now} = run;
      const member = entryOf({
        key: of,
        person: markedPerson(issue.body)
      }, facts);
      switch (kind) {
       case "departure":
        {
          const confirmed = member?.revocation?.confirmed;
          if (member === void 0 || confirmed === void 0 || !(0, entries.xK)(member, now)) return {
            text: endText("departure", "withdrawn", language),
            settled: false
          };
          const told = tellingOf(issue, member, comments, now);
          const left = (0, entries.XL)(member) ?? markedTime(issue.body, "noticed") ?? now;
          const settlement = {
            left,
            told,
            confirmed,
            lapse: lapseOf(left, told, confirmed)
          };
          return {
            text: settlementText(settlement, language),
            settled: true
          };
        }

       case "newcomer":
        {
          const granted = member?.account?.granted;
          if (member === void 0 || granted === void 0 || !(0, entries.kR)(member, now)) return {
            text: endText("newcomer", "withdrawn", language),
            settled: false
          };
          const requested = member.account?.requested ?? null;
          return {
            text: grantedText(requested, granted, language),
            settled: true
          };
        }

       case "question":
        return {
          text: endText("together", "withdrawn", language),
          settled: false
        };

       case "contract-end":
        {
          const ended = facts.contractEnds === of;
          return {
            text: endText("contract", ended ? "settled" : "withdrawn", language),
            settled: ended
          };
        }
      }
    }
    function tellingOf(issue, member, comments, now) {
      const state = stateOf({
        issue
      }, comments ?? new Map, now);
      const at = member.revocation?.notified;
      const letter = at === void 0 ? {
        kind: "done",
        account: {
          kind: "not-due"
        }
      } : {
        kind: "done",
        account: {
          kind: "told",
          at,
          how: "recorded"
        }
      };
      return toldAt({
        letter
      }, state);
    }
    async function tell(run, kept, comments) {
      const open = kept.flatMap(({issue, ...rest}) => issue === null ? [] : [ {
        ...rest,
        issue
      } ]);
      const begun = new Map;
      const written = [];
      if (comments !== null) {
        const remarks = open.flatMap(one => remarksFor(run, one, comments));
        await eachOf(remarks, "reminders", run.language, ({concern}) => concern.of, async ({concern, issue, body, messageId}) => {
          const added = await run.pace.turn(() => (0, issue_keeping.BC)(run.client, run.repository, issue.number, body));
          written.push(issue.number);
          if (messageId !== null) begun.set(concern, messageId); else if (added.ok) run.notes.did("reminded"); else note(run, "remind", concern, added.problem);
        });
      }
      const now = await readBack(run, open, comments, written);
      const known = now ?? new Map;
      const texts = one => textsOf(one, known);
      if (now !== null) await tidy(run, open, now, begun);
      const sending = open.filter(one => isOurs(one, texts(one), begun, now));
      const sent = new Map;
      if (sending.length > 0) {
        await run.client.uninterrupted(() => eachOf(sending, "letters", run.language, ({concern}) => concern.of, async one => {
          sent.set(one.concern, await send(run, one, texts(one)));
        }));
        run.client.signal.throwIfAborted();
      }
      return new Map(open.map(one => {
        const account = sent.get(one.concern) ?? accountOf(run, one, stateOf(one, known, run.now));
        if (needsSaying(account)) note(run, "letter", one.concern, null);
        return [ one.concern, account ];
      }));
    }
    const AS_MEANT = new Set([ "by-hand", "question", "under-way" ]);
    function needsSaying(account) {
      return account.kind === "not-sent" && !AS_MEANT.has(account.why);
    }
    async function readBack(run, open, before, written) {
      if (before === null || written.length === 0) return before;
      const numbers = open.map(({issue}) => issue.number).filter(one => written.includes(one));
      const again = await readComments(run, numbers);
      return again === null ? null : new Map([ ...before, ...again ]);
    }
    async function readComments(run, numbers) {
      if (numbers.length === 0) return new Map;
      run.client.begin();
      const {kind} = run.mailing;
      const isTold = own => (0, letter_record.Wh)(own.map(({body}) => body), run.now).kind !== "none";
      const whole = own => kind === "server" && !isTold(own);
      const asked = await (0, issue_comments.p)(run.client, run.repository, numbers, whole);
      if (asked.ok) return asked.value;
      run.notes.unknowable.push({
        what: "comments",
        problem: asking(asked.problem)
      });
      return null;
    }
    async function tidy(run, open, comments, begun) {
      for (const one of open) {
        const written = comments.get(one.issue.number) ?? [];
        const day = dayOfReminder(run, one);
        const [, ...later] = day === null ? [] : remindersOf(written, day);
        for (const {id} of later) await run.pace.turn(() => (0, issue_keeping.Tu)(run.client, run.repository, id));
        const ours = begun.get(one.concern);
        const [first] = (0, letter_record.pn)(textsOf(one, comments));
        if (ours === void 0 || first === void 0 || first.messageId === ours) continue;
        const comment = written.find(({body}) => (0, letter_record.pn)([ body ]).some(({messageId}) => messageId === ours));
        if (comment === void 0) continue;
        const body = blocks([ letterText({
          kind: "yielded"
        }, run.language), (0, letter_record.Ge)("yielded", ours, run.now) ]);
        await run.pace.turn(() => (0, issue_keeping.vv)(run.client, run.repository, comment.id, body));
      }
    }
    function isOurs(one, texts, begun, comments) {
      if (one.concern.letter.kind !== "ready") return false;
      const [first] = (0, letter_record.pn)(texts);
      if (first === void 0 || isEdited(one, comments)) return false;
      if (one.fresh) return (0, letter_record.pn)([ one.issue.body ])[0]?.messageId === first.messageId;
      return comments !== null && begun.get(one.concern) === first.messageId;
    }
    function isEdited({issue}, comments) {
      return (comments?.get(issue.number) ?? []).some(({edited}) => edited);
    }
    async function send(run, {concern, issue}, texts) {
      const {mailing} = run;
      const messageId = (0, letter_record.pn)(texts)[0]?.messageId ?? "";
      const letter = concern.letter.kind === "ready" ? concern.letter.write(noticed(run, issue)) : null;
      if (letter === null || mailing.kind !== "server") return {
        kind: "not-sent",
        why: "no-person"
      };
      const stamp = {
        messageId: `<${messageId}>`,
        date: run.now
      };
      const delivery = run.client.isCancelled ? CANCELLED : await (0, modes_mailing.fU)(letter, stamp, mailing.post, `ezdrav-${letter.kind}-${concern.of}`);
      const clock = run.client.clock.now();
      const at = clock.known ? clock.value : run.now;
      const outcome = outcomeOf(delivery, messageId, at, letter.to);
      const body = blocks([ letterText(outcome.remark, run.language), (0, letter_record.Ge)(outcome.end, messageId, at) ]);
      if (outcome.end === "sent") run.notes.did("sent");
      if (!await record(run, issue.number, body)) note(run, `record-${outcome.end === "sent" ? "letter" : outcome.end}`, concern, null);
      return outcome.account;
    }
    function noticed(run, {body}) {
      return markedTime(body, "noticed") ?? run.now;
    }
    const CANCELLED = {
      kind: "not-sent",
      why: "cancelled",
      status: null
    };
    function outcomeOf(delivery, messageId, at, to) {
      switch (delivery.kind) {
       case "sent":
        {
          const account = {
            kind: "told",
            at,
            how: "sent"
          };
          return {
            end: "sent",
            remark: {
              kind: "sent",
              messageId,
              at,
              to
            },
            account
          };
        }

       case "unknown":
        return {
          end: "unknown",
          remark: {
            kind: "unknown",
            messageId
          },
          account: notSent("unknown")
        };

       case "not-sent":
        {
          const {why, status} = delivery;
          const said = status === null ? why : `${why}, ${status}`;
          return {
            end: "failed",
            remark: {
              kind: "failed",
              why: said
            },
            account: notSent("refused")
          };
        }

       case "by-hand":
        return {
          end: "failed",
          remark: {
            kind: "failed",
            why: "by-hand"
          },
          account: notSent("by-hand")
        };
      }
    }
    function notSent(why) {
      return {
        kind: "not-sent",
        why
      };
    }
    const TRIES = 3;
    async function record(run, number, body) {
      for (let turn = 1; turn <= TRIES; turn += 1) {
        const added = await run.pace.turn(() => (0, issue_keeping.BC)(run.client, run.repository, number, body));
        if (added.ok) return true;
      }
      return false;
    }
    function accountOf(run, {concern}, state) {
      const {letter} = concern;
      if (state.kind === "sent") return {
        kind: "told",
        at: state.at,
        how: "sent"
      };
      if (letter.kind === "done") return letter.account;
      if (state.kind === "claimed") return notSent("under-way");
      if (state.kind === "unknown") return notSent(state.kind);
      if (letter.kind === "hindered") return notSent(letter.why);
      if (state.kind === "edited") return notSent("edited");
      return notSent(letter.write(run.now) === null ? "no-person" : "not-recorded");
    }
    const A_SECOND = 1e3;
    class Pace {
      #between;
      #client;
      #last=Number.NEGATIVE_INFINITY;
      constructor(between, client) {
        this.#between = between;
        this.#client = client;
      }
      async turn(work) {
        const wait = this.#last + this.#between - performance.now();
        if (wait > 0) await (0, client.v)(wait, this.#client.signal);
        this.#last = performance.now();
        return work();
      }
    }
    async function remindOnly(base, {repository, solution}, listed, remembered) {
      if (remembered.length === 0) return;
      const files = {
        kind: "read",
        repository,
        solution,
        faults: [],
        roster: null
      };
      const {facts, unknowable} = await gatherStaff(base.client, null, base.repository, files);
      base.notes.unknowable.push(...unknowable);
      if (facts === null) return;
      const [roster = facts.roster, ...earlier] = facts.earlier;
      const known = {
        ...facts,
        roster,
        earlier,
        contractEnds: null
      };
      const run = {
        ...base,
        now: facts.now,
        mailing: {
          kind: "by-hand"
        }
      };
      const open = allDepartures(known, remembered).flatMap(departure => {
        const concern = departureConcern(departure, departure.before === "question", run);
        const {issue} = standingIssue(listed, concern, concern.left);
        return issue?.state === "open" ? [ {
          concern,
          issue,
          fresh: false
        } ] : [];
      });
      const numbers = open.map(({issue}) => issue.number);
      await tell(run, open, await readComments(run, numbers));
    }
    class Notes {
      unknowable=[];
      undone=[];
      #deeds={
        made: 0,
        reopened: 0,
        updated: 0,
        closed: 0,
        twins: 0,
        reminded: 0,
        sent: 0
      };
      did(deed) {
        this.#deeds[deed] += 1;
      }
      get deeds() {
        return {
          ...this.#deeds
        };
      }
    }
    var versions = __webpack_require__(498);
    async function staff_staff(assignment, manner = {}) {
      const {inputs} = assignment;
      const client = (0, modes_assignment.$)(assignment);
      const members = inputs.membersToken === void 0 ? null : (0, modes_assignment.$)({
        ...assignment,
        inputs: {
          ...inputs,
          token: inputs.membersToken
        }
      });
      try {
        const pace = new Pace(manner.between ?? A_SECOND, client);
        return await lookAfterStaff(assignment, client, members, pace, manner.tuning ?? {});
      } finally {
        client.close();
        members?.close();
      }
    }
    async function lookAfterStaff(assignment, client, membersClient, pace, tuning) {
      const {inputs, context} = assignment;
      const repository = (0, modes_assignment._)(context);
      const notes = new Notes;
      const files = await readStaffFiles(client, repository);
      const solution = files.kind === "unknown" ? null : files.solution;
      const language = inputs.language ?? solution?.language ?? "en";
      const isPublic = files.kind === "unknown" || files.repository.visibility === "PUBLIC";
      const people = peopleOf(inputs.people, files, notes);
      const mailing = mailingOf(assignment, tuning, notes);
      const nothing = () => ({
        now: null,
        roster: files.kind === "invalid" ? "invalid" : "unknown",
        isPublic: files.kind !== "unknown" && isPublic,
        membership: "not-asked",
        contractEnded: null,
        contractIssue: null,
        edited: [],
        rows: [],
        deeds: notes.deeds,
        unknowable: notes.unknowable,
        undone: notes.undone
      });
      if (files.kind === "unknown") {
        notes.unknowable.push(files.unknowable);
        return conclude(nothing(), [], null, language);
      }
      const base = {
        client,
        repository,
        pace,
        language,
        isPublic,
        people,
        mailing,
        notes
      };
      if (files.kind === "invalid") {
        const listed = await listStaffIssues(base);
        if (!listed.ok) notes.unknowable.push({
          what: "issues",
          problem: asking(listed.problem)
        });
        const {own, edited} = listed.ok ? listed.value : NONE;
        const known = {
          ...base,
          solution: files.solution,
          isSolutionKnown: true,
          editedTexts: []
        };
        await remindOnly(known, files, own, rememberedIn(own));
        const numbers = edited.map(({number}) => number);
        return conclude({
          ...nothing(),
          edited: numbers
        }, files.diagnostics, null, language);
      }
      const [gathered, listed] = await (0, log.Os)((0, report_language.w)(language).staff.progress.reading, () => Promise.all([ gatherStaff(client, membersClient, repository, files), listStaffIssues(base) ]));
      notes.unknowable.push(...gathered.unknowable);
      if (!listed.ok) notes.unknowable.push({
        what: "issues",
        problem: asking(listed.problem)
      });
      const {facts, membership} = gathered;
      if (facts === null || !listed.ok) return conclude({
        ...nothing(),
        membership
      }, files.faults, null, language);
      const run = {
        ...base,
        now: facts.now,
        solution: files.solution,
        isSolutionKnown: files.faults.length === 0,
        editedTexts: await readEditedTexts(base, listed.value.edited)
      };
      const done = await keepStaff(run, facts, listed.value);
      const {rows, contractEnded, contractIssue, issue} = done;
      const account = {
        now: facts.now,
        roster: files.roster === null && rows.length === 0 ? "none" : "kept",
        isPublic,
        membership,
        contractEnded,
        contractIssue,
        edited: listed.value.edited.map(({number}) => number),
        rows,
        deeds: notes.deeds,
        unknowable: notes.unknowable,
        undone: notes.undone
      };
      return conclude(account, files.faults, issue, language);
    }
    const NONE = {
      own: [],
      edited: []
    };
    async function readEditedTexts({client, repository, notes}, edited) {
      if (edited.length === 0) return [];
      const numbers = edited.map(({number}) => number);
      const asked = await (0, issue_comments.p)(client, repository, numbers, () => true);
      if (!asked.ok) {
        notes.unknowable.push({
          what: "comments",
          problem: asking(asked.problem)
        });
        return null;
      }
      const own = [ ...asked.value.values() ].flat().filter(comment => !comment.edited);
      return own.map(({body}) => body);
    }
    async function keepStaff(run, facts, {own: listed, edited}) {
      const {now, roster} = facts;
      const leaving = allDepartures(facts, [ ...rememberedIn(listed), ...doubtfulIn(edited, listed) ]);
      const {each, together} = questionsOf(leaving, sizeOf(facts, leaving));
      const here = leaving.filter(({succeeded}) => succeeded !== true);
      const coming = newcomers(roster, new Set(here.map(({ref}) => ref)), now);
      const people = [ ...leaving.filter(departure => !together.includes(departure)).map(departure => departureConcern(departure, each.has(departure), run)), ...together.length === 0 ? [] : [ togetherConcern(together, run) ], ...coming.map(newcomer => newcomerConcern(newcomer, run)) ];
      const ends = contractEnd(facts.contractEnds, now) === null ? null : facts.contractEnds ?? null;
      const ended = leaving.some(({signals}) => signals.includes("contract-ended")) ? ends : null;
      const loginsOf = members => members.flatMap(({github}) => github === void 0 ? [] : [ github.login.toLowerCase() ]);
      const staying = loginsOf(roster.staff.filter(member => !(0, entries.xK)(member, now) && !here.some(({ref}) => ref === member.ref)));
      const leavers = new Set(loginsOf(leaving.map(({member}) => member)).filter(login => !staying.includes(login)));
      const kept = await keepIssues(run, people, listed, leavers);
      const parent = ended === null ? [] : await keepIssues(run, [ contractConcern(ended, childrenOf(kept), run) ], listed, leavers);
      const finished = endedIssues(listed, [ ...kept, ...parent ].map(({concern}) => concern)).filter(({concern, issue}) => isOver(concern.kind, issue, facts));
      const asked = [ ...kept.flatMap(({issue, fresh}) => issue === null || fresh ? [] : [ issue.number ]), ...finished.filter(({concern}) => concern.kind === "departure").map(({issue}) => issue.number) ];
      const comments = await readComments(run, asked);
      const letters = await tell(run, kept, comments);
      await closeEnded(run, finished, facts, comments);
      const question = kept.find(({concern}) => concern.kind === "question")?.issue?.number ?? null;
      const rows = staffRows(roster, leaving, coming, (kind, key) => {
        if (together.some(one => kind === "departure" && one.key === key)) return {
          issue: question,
          noticed: now,
          letter: {
            kind: "not-sent",
            why: "question"
          }
        };
        const found = kept.find(({concern}) => concern.kind === kind && concern.of === key);
        if (found === void 0) return null;
        const {concern, issue} = found;
        return {
          issue: issue?.number ?? null,
          noticed: issue === null ? now : markedTime(issue.body, "noticed") ?? now,
          letter: letters.get(concern) ?? {
            kind: "not-due"
          }
        };
      }, now);
      const contractIssue = parent[0]?.issue?.number ?? null;
      const first = kept.find(({fresh}) => fresh)?.issue?.number ?? null;
      return {
        rows,
        contractEnded: ended,
        contractIssue,
        issue: contractIssue ?? first
      };
    }
    function rememberedIn(listed) {
      return listed.filter(issue => issue.state === "open" && !isSettled(issue)).flatMap(({body}) => {
        const concern = concernOf(body);
        if (concern?.kind !== "departure") return [];
        const [state = ""] = marked(body, "state");
        const signals = state.split(",").filter(isSignal);
        const noticed = markedTime(body, "noticed");
        const asks = state.split(",").includes("question");
        return [ {
          key: concern.of,
          signals,
          person: markedPerson(body),
          noticed,
          asks
        } ];
      });
    }
    function doubtfulIn(edited, own) {
      const known = new Set(rememberedIn(own).map(({key}) => key));
      return rememberedIn(edited).filter(({key}) => !known.has(key)).map(issue => ({
        ...issue,
        signals: [ "gone" ],
        asks: true
      }));
    }
    function sizeOf({roster, now}, leaving) {
      const gone = leaving.filter(({signals}) => signals.includes("gone"));
      return roster.staff.filter(member => !(0, entries.xK)(member, now)).length + gone.length;
    }
    function isOver(kind, {body}, facts) {
      if (kind === "contract-end") return facts.contractEnds !== null;
      const [state = ""] = marked(body, "state");
      return kind !== "question" || unseen(state.split(",").filter(isSignal), facts).length === 0;
    }
    function isSignal(text) {
      return SIGNALS.some(signal => signal === text);
    }
    function childrenOf(kept) {
      return kept.filter(({concern}) => concern.kind === "departure").map(({concern, issue}) => ({
        ref: concern.of,
        issue: issue?.number ?? null
      }));
    }
    function peopleOf(text, files, notes) {
      if (text === void 0) return {
        kind: "none"
      };
      const reading = (0, people.k)(text);
      for (const secret of reading.secrets) (0, log.dK)(secret);
      const refusal = {
        kind: null,
        of: null,
        problem: null
      };
      if (files.kind !== "unknown" && files.repository.visibility === "PUBLIC") {
        notes.undone.push({
          what: "people-refused",
          ...refusal
        });
        return {
          kind: "public"
        };
      }
      if (!reading.ok) {
        notes.undone.push({
          what: "people-unreadable",
          ...refusal
        });
        return {
          kind: "unreadable"
        };
      }
      return {
        kind: "given",
        people: reading.people
      };
    }
    function mailingOf({inputs}, tuning, notes) {
      if (inputs.smtpUrl === void 0) return {
        kind: "by-hand"
      };
      try {
        return {
          kind: "server",
          post: (0, modes_mailing.ss)(inputs, tuning)
        };
      } catch {
        notes.undone.push({
          what: "mail-settings",
          kind: null,
          of: null,
          problem: null
        });
        return {
          kind: "invalid"
        };
      }
    }
    function conclude(account, diagnostics, issue, language) {
      const plain = sentence => (0, escaping.M_)(sentence, [ "", "" ]);
      const said = [ ...account.unknowable.map(one => unknowableSentence(one, language)), ...account.undone.map(one => undoneSentence(one, language)) ];
      const annotations = [ ...(0, report_annotations.I3)(diagnostics, language), ...said.slice(0, MOST_ANNOTATIONS).map(sentence => ({
        level: "warning",
        title: "staff",
        message: plain(sentence)
      })) ];
      return {
        exitCode: isComplete(account) ? 0 : 1,
        outputs: issue === null ? {} : {
          "issue-number": String(issue)
        },
        log: staffText(account, diagnostics, language),
        summary: staffSummary(account, diagnostics, language),
        annotations,
        report: staffJson(account, diagnostics, versions.S, language)
      };
    }
    const MOST_ANNOTATIONS = 10;
  }),
  8446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ge: () => letterMark,
      Wh: () => letterState,
      pn: () => begunLetters,
      qw: () => attemptsIn,
      sm: () => mentionsLetter
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);
    var _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);
    var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5337);
    const ENDS = [ "sent", "unknown", "failed", "yielded" ];
    const SHAPE = /^<!-- ezdrav:letter-([a-z]+):([^:\s]+):(\S+) -->$/;
    function letterMark(what, messageId, at) {
      return `\x3c!-- ezdrav:letter-${what}:${messageId}:${(0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__.tK)(at)} --\x3e`;
    }
    function attemptsIn(texts) {
      const begun = entries(texts, "begun");
      const ended = ENDS.flatMap(end => entries(texts, end).map(entry => ({
        ...entry,
        end
      })));
      const unclaimed = ended.filter(({messageId}) => !isOf(begun, messageId));
      const claimed = begun.map(entry => {
        const end = ended.find(({messageId}) => messageId === entry.messageId);
        return {
          messageId: entry.messageId,
          at: end?.end === "sent" ? end.at : entry.at,
          end: end?.end ?? null
        };
      });
      return [ ...unclaimed, ...claimed ];
    }
    function begunLetters(texts) {
      const begun = entries(texts, "begun");
      return attemptsIn(texts).filter(({messageId, end}) => end !== "failed" && end !== "yielded" && isOf(begun, messageId));
    }
    function letterState(texts, now, edited = false) {
      const state = (0, _state_js__WEBPACK_IMPORTED_MODULE_1__.b)(attemptsIn(texts), now);
      return state.kind === "none" && edited ? {
        kind: "edited"
      } : state;
    }
    function mentionsLetter(texts, isAbout, since) {
      return attemptsIn(texts).filter(({end}) => end !== "failed" && end !== "yielded").some(({messageId, at}) => isAbout(messageId) && (since === null || at >= since));
    }
    function isOf(all, messageId) {
      return all.some(each => each.messageId === messageId);
    }
    function entries(texts, what) {
      return texts.flatMap(text => text.split(/\r?\n/)).flatMap(line => {
        const [, found, messageId = "", time = ""] = SHAPE.exec(line.trim()) ?? [];
        const reading = (0, _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__.p)(time);
        return found === what && reading.ok ? [ {
          messageId,
          at: reading.instant
        } ] : [];
      });
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
