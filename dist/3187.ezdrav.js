export const id = 3187;

export const ids = [ 3187 ];

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
  8213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IP: () => readAncestry,
      Sv: () => PLAN_FILES,
      vh: () => PlanFiles
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
    var _blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1346);
    var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9339);
    var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7827);
    const PLAN_FILES = 'one: file(path: ".ezdrav/intervention.yml") { oid }\n  many: file(path: ".ezdrav/interventions") { oid } named: file(path: $path) { oid }';
    const Named = zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      oid: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
    }));
    const PlanFiles = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      one: Named,
      many: Named,
      named: Named
    });
    function printOf({one, many, named}) {
      const oids = [ one, many, named ].map(file => file?.oid ?? "");
      return oids.some(oid => oid !== "") ? oids.join(" ") : "";
    }
    const Node = zod_mini__WEBPACK_IMPORTED_MODULE_2__.X$i(PlanFiles, {
      oid: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),
      parents: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        nodes: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          oid: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()
        }))
      })
    });
    const Commit = zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      history: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
        nodes: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(Node)
      })
    }));
    async function readAncestry(client, repository, path, commits) {
      const ancestry = new Map;
      const selection = `... on Commit { history(first: 100) { nodes { oid\n    parents(first: 5) { nodes { oid } } ${PLAN_FILES} } } }`;
      const query = `query Ancestry($owner: String!, $name: String!, $path: String!) {\n    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_1__.zK} ${(0, 
      _blobs_js__WEBPACK_IMPORTED_MODULE_0__.qZ)("c", commits, selection)} } }`;
      const asked = await client.query(query, {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_1__._M)(repository),
        path
      }, _blobs_js__WEBPACK_IMPORTED_MODULE_0__.Ru);
      if (!asked.ok) return asked;
      if ((0, _name_js__WEBPACK_IMPORTED_MODULE_1__.wP)(repository, asked.value.repository)) return (0, 
      _name_js__WEBPACK_IMPORTED_MODULE_1__._2)(asked.request);
      for (const index of commits.keys()) {
        const read = Commit.safeParse(asked.value.repository[`c${index}`]);
        if (!read.success) return (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_3__.O)(asked.request, "unreadable", {
          part: `c${index}`,
          fault: "unreadable"
        });
        for (const {oid, parents, ...files} of read.data?.history.nodes ?? []) {
          const named = files.named?.oid ?? "";
          const before = parents.nodes.map(parent => parent.oid);
          ancestry.set(oid, {
            parents: before,
            files: printOf(files),
            named
          });
        }
      }
      return {
        ...asked,
        value: ancestry
      };
    }
  }),
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
  4777: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => readMergedPulls
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
    var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9339);
    var _unreadable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7827);
    var _pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6243);
    const Page = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
      repository: zod_mini__WEBPACK_IMPORTED_MODULE_2__.X$i(_name_js__WEBPACK_IMPORTED_MODULE_0__.lz, {
        pullRequests: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
          nodes: zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc(_pulls_js__WEBPACK_IMPORTED_MODULE_1__.HU)),
          pageInfo: zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({
            hasNextPage: zod_mini__WEBPACK_IMPORTED_MODULE_2__.zMY(),
            endCursor: zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP())
          })
        })
      })
    });
    async function readMergedPulls(client, repository, branch, {listed: seen, next}) {
      const query = `query Merged($owner: String!, $name: String!, $branch: String!, $after: String) {\n    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_0__.zK}\n    pullRequests(states: MERGED, baseRefName: $branch, first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes { ${_pulls_js__WEBPACK_IMPORTED_MODULE_1__.lF} } pageInfo { hasNextPage endCursor } } } }`;
      const asked = await client.query(query, {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_0__._M)(repository),
        branch,
        after: next
      }, Page);
      if (!asked.ok) return asked;
      const {request} = asked;
      const answer = asked.value.repository;
      if ((0, _name_js__WEBPACK_IMPORTED_MODULE_0__.wP)(repository, answer)) return (0, 
      _name_js__WEBPACK_IMPORTED_MODULE_0__._2)(request);
      const {nodes, pageInfo} = answer.pullRequests;
      if (!nodes.every(({url}) => (0, _name_js__WEBPACK_IMPORTED_MODULE_0__.vO)(repository, url))) return (0, 
      _name_js__WEBPACK_IMPORTED_MODULE_0__._2)(request);
      const merged = nodes.flatMap(pull => (0, _pulls_js__WEBPACK_IMPORTED_MODULE_1__.M1)(pull, []) ?? []);
      if (merged.length < nodes.length) return (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_3__.O)(request, "merge-not-told");
      const all = new Map([ ...seen, ...merged ].map(pull => [ pull.number, pull ]));
      const listed = [ ...all.values() ];
      const from = pageInfo.hasNextPage ? Math.min(...nodes.map(pull => pull.updatedAt)) : 0;
      return {
        ...asked,
        value: {
          pulls: listed.filter(pull => pull.mergedAt >= from),
          listed,
          next: pageInfo.hasNextPage ? pageInfo.endCursor : null
        }
      };
    }
  }),
  6243: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      lF: () => MERGE,
      HU: () => Merge,
      M1: () => mergedOf,
      _Y: () => readLandingPulls
    });
    var schemas = __webpack_require__(3619);
    var actors = __webpack_require__(2830);
    var blobs = __webpack_require__(1346);
    var ancestry = __webpack_require__(8213);
    var github_name = __webpack_require__(9339);
    const MOST_AUTHORS = 10;
    const USER = "{ user { kind: __typename login databaseId } }";
    const MAKERS = `authors(first: ${MOST_AUTHORS}) { totalCount nodes ${USER} } committer ${USER}`;
    const Maker = schemas.mee(schemas.Ikc({
      user: actors.ng
    }));
    const Makers = schemas.Ikc({
      authors: schemas.Ikc({
        totalCount: schemas.aig(),
        nodes: schemas.YOg(Maker)
      }),
      committer: Maker
    });
    function makersOf({authors: {totalCount, nodes}, committer}) {
      const users = [ ...nodes, committer ].map(maker => maker?.user ?? null);
      const named = users.filter(user => user !== null).map(actors.$4);
      return nodes.length < totalCount ? [ ...named, null ] : named;
    }
    function mergerOf({authors, committer}) {
      return makersOf({
        authors: {
          totalCount: 0,
          nodes: authors.nodes.slice(0, 1)
        },
        committer
      });
    }
    const Node = schemas.Ikc({
      commit: schemas.X$i(ancestry.vh, {
        ...Makers.shape,
        parents: schemas.Ikc({
          nodes: schemas.YOg(ancestry.vh)
        })
      })
    });
    const PlanCommits = schemas.Ikc({
      pageInfo: schemas.Ikc({
        hasPreviousPage: schemas.zMY(),
        startCursor: schemas.mee(schemas.YjP())
      }),
      nodes: schemas.YOg(Node)
    });
    const planCommits = before => `commits(last: 100${before}) {\n  pageInfo { hasPreviousPage startCursor } nodes { commit { ${MAKERS} ${ancestry.Sv}\n    parents(first: 2) { nodes { ${ancestry.Sv} } } } } }`;
    const MOST_PAGES = 3;
    async function readWriters(client, repository, path, number, first) {
      const writers = [];
      let page = first;
      for (let count = 1; ;count += 1) {
        writers.push(...page.nodes.flatMap(({commit}) => touches(commit) ? makersOf(commit) : []));
        if (!page.pageInfo.hasPreviousPage) break;
        if (count === MOST_PAGES) {
          writers.push(null);
          break;
        }
        const query = `query Commits($owner: String!, $name: String!, $path: String!, $number: Int!, $before: String!) {\n      repository(owner: $owner, name: $name) { ${github_name.zK} pullRequest(number: $number) { ${planCommits(", before: $before")} } } }`;
        const variables = {
          ...(0, github_name._M)(repository),
          path,
          number,
          before: page.pageInfo.startCursor
        };
        const shape = schemas.Ikc({
          repository: schemas.X$i(github_name.lz, {
            pullRequest: schemas.Ikc({
              commits: PlanCommits
            })
          })
        });
        const asked = await client.query(query, variables, shape);
        if (!asked.ok) return asked;
        if ((0, github_name.wP)(repository, asked.value.repository)) return (0, github_name._2)(asked.request);
        page = asked.value.repository.pullRequest.commits;
      }
      return {
        ok: true,
        value: writers,
        request: "GraphQL Pulls",
        next: null
      };
    }
    function touches(commit) {
      const before = commit.parents.nodes.length === 0 ? [ NONE ] : commit.parents.nodes;
      return [ "one", "many", "named" ].some(file => before.every(parent => parent[file]?.oid !== commit[file]?.oid));
    }
    const NONE = {
      one: null,
      many: null,
      named: null
    };
    var unreadable = __webpack_require__(7827);
    const Queued = schemas.lqM(schemas.Ikc({
      nodes: schemas.YOg(schemas.Ikc({
        actor: actors.ng
      }))
    }));
    const FROM_MINOR = 12;
    function queued({enterpriseVersion}) {
      const [major = 0, minor = 0] = (enterpriseVersion ?? "3.99").split(".").map(Number);
      if (!(major > 3 || major === 3 && minor >= FROM_MINOR)) return "";
      return `queued: timelineItems(itemTypes: [ADDED_TO_MERGE_QUEUE_EVENT], last: 5) { nodes {\n    ... on AddedToMergeQueueEvent { actor { ${actors.W1} } } } }`;
    }
    function queuersOf(answer) {
      return (answer?.nodes ?? []).slice(-1).map(({actor}) => (0, actors.$4)(actor));
    }
    var times = __webpack_require__(1028);
    const reviews_Node = schemas.Ikc({
      fullDatabaseId: schemas.mee(schemas.YjP()),
      url: schemas.YjP(),
      state: schemas.k5n([ "APPROVED", "CHANGES_REQUESTED", "DISMISSED", "COMMENTED", "PENDING" ]),
      submittedAt: schemas.mee(times.u),
      author: actors.ng,
      commit: schemas.mee(schemas.Ikc({
        oid: schemas.YjP(),
        file: schemas.mee(schemas.Ikc({
          object: blobs.NQ
        }))
      }))
    }).check(schemas.YPB(({state, submittedAt, fullDatabaseId}) => state === "PENDING" || submittedAt !== null && fullDatabaseId !== null));
    const Reviews = schemas.Ikc({
      pageInfo: schemas.Ikc({
        hasNextPage: schemas.zMY(),
        endCursor: schemas.mee(schemas.YjP())
      }),
      nodes: schemas.YOg(reviews_Node)
    });
    const reviews = after => `reviews(first: 100${after}) {\n  pageInfo { hasNextPage endCursor }\n  nodes { fullDatabaseId url state submittedAt author { ${actors.W1} }\n    commit { oid file(path: $path) { object { ${blobs.we} } } } } }`;
    const reviews_MOST_PAGES = 5;
    async function readReviews(client, repository, path, pull, first) {
      const nodes = [ ...first.nodes ];
      let page = first.pageInfo;
      let request = "GraphQL Pulls";
      for (let number = 1; page.hasNextPage; number += 1) {
        if (number === reviews_MOST_PAGES) return (0, unreadable.O)(request, "too-many-reviews", {
          most: reviews_MOST_PAGES * 100
        });
        const query = `query Reviews($owner: String!, $name: String!, $path: String!, $number: Int!, $after: String!) {\n      repository(owner: $owner, name: $name) { ${github_name.zK} pullRequest(number: $number) { ${reviews(", after: $after")} } } }`;
        const variables = {
          ...(0, github_name._M)(repository),
          path,
          number: pull.number,
          after: page.endCursor
        };
        const shape = schemas.Ikc({
          repository: schemas.X$i(github_name.lz, {
            pullRequest: schemas.Ikc({
              reviews: Reviews
            })
          })
        });
        const asked = await client.query(query, variables, shape);
        if (!asked.ok) return asked;
        if ((0, github_name.wP)(repository, asked.value.repository)) return (0, github_name._2)(asked.request);
        nodes.push(...asked.value.repository.pullRequest.reviews.nodes);
        page = asked.value.repository.pullRequest.reviews.pageInfo;
        request = asked.request;
      }
      if (!nodes.every(({url}) => (0, github_name.vO)(repository, url))) return (0, github_name._2)(request);
      const value = nodes.flatMap(node => reviewOf(node, pull.headRefOid) ?? []);
      return {
        ok: true,
        value,
        request,
        next: null
      };
    }
    function reviewOf(node, head) {
      if (node.submittedAt === null) return null;
      const blob = node.commit?.file?.object ?? null;
      return {
        kind: "review",
        id: node.fullDatabaseId ?? node.url,
        url: node.url,
        user: (0, actors.$4)(node.author),
        state: node.state,
        submittedAt: node.submittedAt,
        onHead: node.commit?.oid === head,
        file: blob?.oid === void 0 ? null : (0, blobs.CE)(blob.oid, blob)
      };
    }
    const Merge = {
      number: schemas.aig(),
      url: schemas.YjP(),
      state: schemas.k5n([ "OPEN", "CLOSED", "MERGED" ]),
      author: actors.ng,
      mergedBy: actors.ng,
      mergedAt: schemas.mee(times.u),
      updatedAt: times.u,
      baseRefName: schemas.YjP(),
      headRefOid: schemas.YjP(),
      mergeCommit: schemas.mee(schemas.Ikc({
        oid: schemas.YjP()
      }))
    };
    const MERGE = `number url state author { ${actors.W1} } mergedBy { ${actors.W1} } mergedAt updatedAt baseRefName\n  headRefOid mergeCommit { oid }`;
    const Pull = schemas.Ikc({
      ...Merge,
      reviews: Reviews,
      commits: PlanCommits,
      queued: Queued
    });
    const Commit = schemas.Ikc({
      ...Makers.shape,
      associatedPullRequests: schemas.Ikc({
        totalCount: schemas.aig(),
        nodes: schemas.YOg(Pull)
      })
    });
    const MOST_PULLS = 4;
    async function readLandingPulls(client, repository, branch, path, bringers) {
      const found = new Map;
      if (bringers.length === 0) return {
        ok: true,
        value: found,
        request: "",
        next: null
      };
      const selection = `... on Commit { ${MAKERS} associatedPullRequests(first: ${MOST_PULLS}) { totalCount nodes {\n    ${MERGE} ${reviews("")} ${planCommits("")} ${queued(client)} } } }`;
      const query = `query Pulls($owner: String!, $name: String!, $path: String!) {\n    repository(owner: $owner, name: $name) { ${github_name.zK}\n    ${(0, 
      blobs.qZ)("p", bringers.map(({commit}) => commit), selection)} } }`;
      const asked = await client.query(query, {
        ...(0, github_name._M)(repository),
        path
      }, blobs.Ru);
      if (!asked.ok) return asked;
      const {request} = asked;
      if ((0, github_name.wP)(repository, asked.value.repository)) return (0, github_name._2)(request);
      for (const [index, bringer] of bringers.entries()) {
        const read = Commit.safeParse(asked.value.repository[`p${index}`]);
        if (!read.success) return (0, unreadable.O)(request, "unreadable", {
          part: `p${index}`,
          fault: "unreadable"
        });
        const {associatedPullRequests, ...makers} = read.data;
        const {nodes, totalCount} = associatedPullRequests;
        if (!nodes.every(({url}) => (0, github_name.vO)(repository, url))) return (0, github_name._2)(request);
        const merged = nodes.filter(({state}) => state === "MERGED");
        const into = merged.filter(pull => bringer.renamed || pull.baseRefName === branch);
        const told = into.every(pull => pull.mergedAt !== null && pull.mergeCommit !== null);
        const landing = into.filter(pull => bringer.merges.includes(pull.mergeCommit?.oid ?? "")).toSorted((one, other) => one.number - other.number);
        if (!told || landing.length === 0 && nodes.length < totalCount) return (0, unreadable.O)(request, "pull-not-told", {
          part: `p${index}`
        });
        const whole = await wholeOf(client, repository, path, landing);
        if (!whole.ok) return whole;
        const authors = merged.map(({author}) => (0, actors.$4)(author));
        const makersOfIt = landing.length > 0 ? mergerOf(makers) : makersOf(makers);
        found.set(bringer.commit, {
          pulls: whole.value.map(({pull}) => pull),
          writers: [ ...authors, ...makersOfIt, ...whole.value.flatMap(({writers}) => writers) ]
        });
      }
      return {
        ...asked,
        value: found
      };
    }
    async function wholeOf(client, repository, path, pulls) {
      const whole = [];
      for (const pull of pulls) {
        const [all, writers] = await Promise.all([ readReviews(client, repository, path, pull, pull.reviews), readWriters(client, repository, path, pull.number, pull.commits) ]);
        if (!all.ok) return all;
        if (!writers.ok) return writers;
        const merged = mergedOf(pull, all.value);
        if (merged !== null) whole.push({
          pull: merged,
          writers: [ ...merged.mergers, ...writers.value ]
        });
      }
      return {
        ok: true,
        value: whole,
        request: "GraphQL Pulls",
        next: null
      };
    }
    function mergedOf(pull, all) {
      const {number, url, mergedAt, mergeCommit} = pull;
      if (mergedAt === null || mergeCommit === null) return null;
      return {
        number,
        url,
        author: (0, actors.$4)(pull.author),
        mergedBy: (0, actors.$4)(pull.mergedBy),
        mergers: [ (0, actors.$4)(pull.mergedBy), ...queuersOf(pull.queued) ].filter(({id}) => id !== null),
        mergedAt,
        mergeCommit: mergeCommit.oid,
        reviews: all
      };
    }
  }),
  1018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J$: () => listRunsSince,
      K4: () => rerunFailedJobs,
      WB: () => readRemarks,
      cI: () => readRun,
      gU: () => listWaitingRuns,
      ll: () => newestFirst
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3619);
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9466);
    var _actors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
    var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9339);
    var _times_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1028);
    var _unreadable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7827);
    const RunAnswer = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig(),
      event: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
      head_sha: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
      head_branch: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
      run_attempt: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig()),
      actor: _actors_js__WEBPACK_IMPORTED_MODULE_0__.C$,
      triggering_actor: _actors_js__WEBPACK_IMPORTED_MODULE_0__.C$,
      repository: zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig()
      }),
      status: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
      conclusion: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
      created_at: _times_js__WEBPACK_IMPORTED_MODULE_2__.u,
      run_started_at: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(_times_js__WEBPACK_IMPORTED_MODULE_2__.u),
      updated_at: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(_times_js__WEBPACK_IMPORTED_MODULE_2__.u)
    });
    async function readRun(client, repository, id) {
      const asked = await client.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository),
        run_id: id
      }, RunAnswer);
      if (!asked.ok) return asked;
      const answer = asked.value;
      const another = repository.id !== null && answer.repository.id !== repository.id;
      if (another || answer.id !== id) return (0, _name_js__WEBPACK_IMPORTED_MODULE_1__._2)(asked.request);
      return {
        ...asked,
        value: listedOf(answer)
      };
    }
    function runOf(answer) {
      return {
        id: answer.id,
        event: answer.event,
        headSha: answer.head_sha,
        headBranch: answer.head_branch,
        attempt: answer.run_attempt ?? 1,
        actor: (0, _actors_js__WEBPACK_IMPORTED_MODULE_0__.EW)(answer.actor),
        triggeringActor: (0, _actors_js__WEBPACK_IMPORTED_MODULE_0__.EW)(answer.triggering_actor)
      };
    }
    const RunAnswers = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      total_count: zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig(),
      workflow_runs: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(RunAnswer)
    });
    const MOST_RUNS = 1e3;
    const MOST_PAGES = MOST_RUNS / 100;
    function listRunsSince(client, repository, workflow, since, head) {
      const created = `>=${(0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_4__.tK)(since)}`;
      const filter = {
        created,
        ...head !== void 0 && {
          branch: head
        }
      };
      return listRuns(client, "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository),
        workflow_id: workflow,
        ...filter
      }, repository);
    }
    function listWaitingRuns(client, repository) {
      const route = "GET /repos/{owner}/{repo}/actions/runs";
      return listRuns(client, route, {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository),
        status: "waiting"
      }, repository);
    }
    async function listRuns(client, route, parameters, repository) {
      const runs = [];
      let most = 0;
      let asked = await client.get(route, {
        ...parameters,
        per_page: 100
      }, RunAnswers);
      for (let page = 1; asked.ok; page += 1) {
        const {workflow_runs: answers, total_count: total} = asked.value;
        if (answers.some(run => repository.id !== null && run.repository.id !== repository.id)) return (0, 
        _name_js__WEBPACK_IMPORTED_MODULE_1__._2)(asked.request);
        runs.push(...answers.map(listedOf));
        most = Math.max(most, total);
        if (asked.next === null || page === MOST_PAGES) {
          const more = asked.next !== null || most > MOST_RUNS;
          const cut = more ? cutOff(asked.request, most) : null;
          return {
            ...asked,
            value: {
              runs: newestFirst(runs),
              cut
            }
          };
        }
        asked = await client.follow(asked.next, asked.request, RunAnswers);
      }
      return asked;
    }
    function cutOff(request, total) {
      return (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_5__.Q)(request, "too-many-runs", {
        total,
        most: MOST_RUNS
      });
    }
    function listedOf(answer) {
      return {
        ...runOf(answer),
        status: answer.status,
        conclusion: answer.conclusion,
        createdAt: answer.created_at,
        startedAt: answer.run_started_at ?? answer.created_at,
        endedAt: answer.status === "completed" ? answer.updated_at ?? answer.created_at : null
      };
    }
    function newestFirst(runs) {
      const distinct = [ ...new Map(runs.map(run => [ run.id, run ])).values() ];
      return distinct.sort((one, other) => other.createdAt - one.createdAt || other.id - one.id);
    }
    const JobPage = zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      jobs: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig(),
        run_id: zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig(),
        conclusion: zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
      }))
    }), zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi(({jobs}) => jobs));
    const Remarks = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
      title: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
      message: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP())
    }));
    async function readRemarks(client, repository, runId) {
      const jobs = await client.list("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository),
        run_id: runId,
        filter: "latest"
      }, JobPage, MOST_PAGES);
      if (!jobs.ok) return jobs;
      if (jobs.value.some(job => job.run_id !== runId)) return (0, _name_js__WEBPACK_IMPORTED_MODULE_1__._2)(jobs.request);
      const remarks = [];
      for (const job of jobs.value.filter(({conclusion}) => conclusion === "failure")) {
        const read = await client.list("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
          ...(0, _name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository),
          check_run_id: job.id
        }, Remarks, 2);
        if (!read.ok) return read;
        remarks.push(...read.value.map(({title, message}) => ({
          title: title ?? "",
          message: message ?? ""
        })));
      }
      return {
        ...jobs,
        value: remarks
      };
    }
    function rerunFailedJobs(client, repository, runId) {
      return client.send("POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_1__.at)(repository),
        run_id: runId
      }, zod_mini__WEBPACK_IMPORTED_MODULE_3__.L5J());
    }
  }),
  2482: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ry: () => findIssue,
      v6: () => consentsOf,
      xb: () => readConsentComments
    });
    var _github_announcement_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4789);
    var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5987);
    function consentsOf(candidate, pull, comments) {
      if (!comments.ok) return {
        known: false,
        problem: comments.problem
      };
      const reviews = (pull?.reviews ?? []).map(({file, ...review}) => {
        const reading = file === null ? null : (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__.G9)(candidate.path, file);
        return {
          ...review,
          planDigest: reading?.planDigest ?? null
        };
      });
      const approving = comments.value.filter(({body}) => (0, _github_announcement_issue_js__WEBPACK_IMPORTED_MODULE_0__.Hs)(body));
      return {
        known: true,
        value: [ ...reviews, ...comments.value ],
        grade: "verified",
        sources: [ ...pull === null ? [] : [ {
          kind: "api",
          from: "GraphQL Pulls",
          id: pull.url
        } ], ...comments.request === "" ? [] : [ {
          kind: "api",
          from: comments.request
        } ], ...reviews.map(review => source("GraphQL Pulls", review, review.submittedAt)), ...approving.map(comment => source(comments.request, comment, comment.createdAt)) ]
      };
    }
    function source(from, {id}, time) {
      return {
        kind: "api",
        from,
        id,
        time
      };
    }
    async function readConsentComments(client, repository, issue) {
      if (!issue.ok) return issue;
      if (issue.value === null) return {
        ...issue,
        value: []
      };
      return (0, _github_announcement_issue_js__WEBPACK_IMPORTED_MODULE_0__.TK)(client, repository, issue.value.number);
    }
    async function findIssue(client, repository, candidate, approvers) {
      if (approvers === 0) return {
        ok: true,
        value: null,
        request: "",
        next: null
      };
      return (0, _github_announcement_issue_js__WEBPACK_IMPORTED_MODULE_0__.kd)(client, repository, candidate.intervention.id);
    }
  }),
  8402: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => readHistory
    });
    var activity = __webpack_require__(7217);
    var pulls = __webpack_require__(6243);
    var rules_landing = __webpack_require__(2347);
    var ancestry = __webpack_require__(8213);
    const AT_ONCE = 20;
    const FOLLOWED_AT_ONCE = 4;
    const NOTHING = {
      parents: [],
      files: "",
      named: ""
    };
    class Origins {
      #client;
      #repository;
      #where;
      #walk;
      #pullsOf;
      #ancestry=new Map;
      #followed=new Set;
      #known=new Map;
      constructor(client, repository, where, walk, pullsOf) {
        this.#client = client;
        this.#repository = repository;
        this.#where = where;
        this.#walk = walk;
        this.#pullsOf = pullsOf;
      }
      get #isAsking() {
        return this.#pullsOf === pulls._Y;
      }
      async follow(indices) {
        if (!this.#isAsking) return null;
        const tips = indices.filter(index => !this.#walk.isOne(index)).map(at => this.#at(at).after);
        const unread = tips.filter(commit => !this.#followed.has(commit)).slice(0, FOLLOWED_AT_ONCE);
        if (unread.length === 0) return null;
        for (const commit of unread) this.#followed.add(commit);
        const {path} = this.#where;
        const asked = await (0, ancestry.IP)(this.#client, this.#repository, path, unread);
        if (!asked.ok) return asked.problem;
        for (const [oid, ancestor] of asked.value) this.#ancestry.set(oid, ancestor);
        return null;
      }
      async ask(indices) {
        const bringers = indices.flatMap(index => this.#bringersOf(index) ?? []);
        const distinct = new Map(bringers.map(bringer => [ bringer.commit, bringer ]));
        const unasked = [ ...distinct.values() ].filter(({commit}) => !this.#known.has(commit)).slice(0, AT_ONCE);
        if (unasked.length === 0) return null;
        const {branch, path} = this.#where;
        const asked = await this.#pullsOf(this.#client, this.#repository, branch, path, unasked);
        if (!asked.ok) return asked.problem;
        for (const {commit} of unasked) this.#known.set(commit, asked.value.get(commit) ?? null);
        return null;
      }
      of(index) {
        const push = this.#at(index);
        if (!this.#isAsking) return {
          pull: null,
          author: push.by,
          writers: [],
          mergers: []
        };
        const bringers = this.#bringersOf(index) ?? [];
        const told = bringers.map(({commit}) => this.#known.get(commit) ?? null);
        const known = told.filter(bringing => bringing !== null);
        if (known.length === 0 || known.length < told.length) return {
          pull: null,
          author: null,
          writers: [ push.by ],
          mergers: []
        };
        const own = known.filter((_, at) => bringers[at]?.own === true);
        const pulls = (own.length > 0 ? own : known).flatMap(bringing => bringing.pulls);
        const [pull = null] = pulls;
        const reviews = distinctReviews(pulls);
        return {
          pull: pull === null ? null : {
            ...pull,
            reviews
          },
          author: pull?.author ?? this.#pusherOf(push, index, bringers),
          writers: known.flatMap(bringing => bringing.writers),
          mergers: pulls.flatMap(each => each.mergers)
        };
      }
      #pusherOf(push, index, bringers) {
        if (push.kind === "pr_merge" || push.kind === "merge_queue_merge") return null;
        const own = this.#walk.follows(index) || bringers.every(({commit}) => commit === push.after);
        return own ? push.by : null;
      }
      #bringersOf(index) {
        const push = this.#at(index);
        if (!this.#isAsking || this.#walk.isOne(index)) return [ {
          commit: push.after,
          merges: [ push.after ],
          renamed: false,
          own: true
        } ];
        const follows = this.#walk.follows(index);
        const renamed = push.kind === "branch_creation";
        const merges = [];
        const found = [];
        for (let commit = push.after; commit !== null; ) {
          const here = this.#ancestry.get(commit);
          if (here === void 0 || merges.includes(commit)) return null;
          merges.push(commit);
          const joins = follows && here.parents.includes(push.before);
          const parent = joins ? push.before : here.parents[0] ?? null;
          const before = parent === null ? NOTHING : this.#ancestry.get(parent);
          if (before === void 0) return null;
          if (here.files !== before.files) found.push({
            commit,
            own: here.named !== before.named
          });
          if (push.kind === "push" && here.named !== before.named) {
            const branches = here.parents.filter(each => each !== parent);
            const written = this.#writtenIn(branches, push.before);
            if (written === null) return null;
            found.push(...written.map(each => ({
              commit: each,
              own: true
            })));
          }
          const ends = follows ? joins : found.length > 0;
          if (ends) break;
          if (follows && parent === null) return null;
          commit = parent;
        }
        return found.length === 0 ? null : found.map(each => ({
          ...each,
          merges,
          renamed
        }));
      }
      #writtenIn(branches, base) {
        const old = this.#before(base);
        const wrote = [];
        for (const branch of branches) for (let commit = branch; commit !== void 0 && !old.has(commit); ) {
          const here = this.#ancestry.get(commit);
          const parent = here?.parents[0];
          const before = parent === void 0 ? NOTHING : this.#ancestry.get(parent);
          if (here === void 0 || before === void 0) return wrote.length > 0 ? wrote : null;
          if (here.named !== before.named) wrote.push(commit);
          old.add(commit);
          commit = parent;
        }
        return wrote;
      }
      #before(commit) {
        const old = new Set([ commit ]);
        for (const each of old) for (const parent of this.#ancestry.get(each)?.parents ?? []) old.add(parent);
        return old;
      }
      #at(index) {
        const push = this.#walk.pushes[index];
        if (push === void 0) throw new RangeError(`no push ${index}`);
        return push;
      }
    }
    function distinctReviews(pulls) {
      return [ ...new Map(pulls.map(pull => [ pull.number, pull.reviews ])).values() ].flat();
    }
    var landed = __webpack_require__(4457);
    var merged_history = __webpack_require__(4056);
    var reaching_back = __webpack_require__(8026);
    var gathering_walk = __webpack_require__(7788);
    var unreadable = __webpack_require__(7827);
    const MOST_PAGES = 8;
    const MOST_PAGES_BEFORE = 5;
    const NEEDED = 5;
    const SUSPECTS = 10;
    async function readHistory(client, repository, state, candidate, first, known, pullsOf = pulls._Y, {ahead, ...there} = {}) {
      if (!first.ok) {
        const {status} = first.problem;
        const lacking = (status === 404 || status === 410) && client.enterpriseVersion !== null;
        return lacking ? (0, merged_history.R)(client, repository, state, candidate, known, there) : (0, 
        landed.L)(first.problem);
      }
      const branch = state.defaultBranch;
      const walk = new gathering_walk.q(candidate, state.tip, known);
      const where = {
        branch,
        path: candidate.path
      };
      const origins = new Origins(client, repository, where, walk, pullsOf);
      let stretch = ahead ?? await (0, gathering_walk.A)(client, repository, branch, first, true);
      for (let number = 1; ;number += 1) {
        const {page, trees, older} = stretch;
        if (!page.ok) return (0, landed.L)(page.problem);
        if (!trees.ok) return (0, landed.L)(trees.problem);
        if (older?.ok === false) return (0, landed.L)(older.problem);
        const boundary = Math.max(0, walk.pushes.length - 1);
        walk.take(page.value.pushes, trees.value);
        if (walk.repeats(older?.value.pushes ?? [])) return lost(page.request, "page-repeated");
        const suspects = walk.suspectsFrom(boundary).slice(0, SUSPECTS);
        const [unread, unfollowed, unasked, further] = await Promise.all([ walk.read(client, repository), origins.follow(suspects), number === 1 ? null : origins.ask(suspects.filter(index => walk.isOne(index))), older !== null && walk.mayGoOn ? (0, 
        gathering_walk.A)(client, repository, branch, older, false) : null ]);
        const problem = unread ?? unfollowed ?? unasked;
        if (problem !== null) return (0, landed.L)(problem);
        const {next} = page.value;
        const last = next === null || number === MOST_PAGES || client.questionsLeft < NEEDED;
        const history = walk.history();
        const found = (0, rules_landing.Y9)(history, state.tip, next === null);
        const push = found.kind === "landed" ? walk.pushes[found.index] : void 0;
        if (found.kind === "landed" && push !== void 0) {
          const before = landingsBefore(history, found.index, next === null);
          const all = [ found.index, ...before ];
          const missing = await origins.follow(all) ?? await origins.ask(all);
          if (missing !== null) return (0, landed.L)(missing);
          const origin = origins.of(found.index);
          const earlier = next !== null && walk.mayHaveStood;
          const oldest = walk.pushes.at(-1)?.at ?? push.at;
          const goesOn = earlier || !found.resumed && await (0, reaching_back.F)(candidate, origin.pull, there, oldest);
          if (last || !goesOn || number >= MOST_PAGES_BEFORE) {
            const beginning = next === null && walk.isWhole;
            const seenFrom = beginning ? null : oldest;
            const landing = {
              landedAt: push.at,
              landedBy: push.by,
              author: origin.author,
              writers: writersOf(origins, walk.pushes, origin, before, earlier),
              mergers: origin.mergers,
              by: "activity",
              ...(0, rules_landing.JA)(history, found.resumed ? push.at : null, seenFrom)
            };
            const stood = new Set(walk.pushes.flatMap(({before: from, after}) => [ from, after ]));
            return (0, landed.J)(landing, sourceOf(push, repository), origin.pull, stood);
          }
        }
        if (last || found.kind === "unknown") {
          const pushes = walk.pushes.length;
          if (walk.pushes[0]?.after !== state.tip) return lost(page.request, "push-elsewhere");
          const why = next !== null && found.kind === "earlier" ? "plan-too-old" : "landing-not-found";
          return lost(page.request, why, {
            pushes
          });
        }
        const before = older ?? await (0, activity.EX)(client, repository, branch, next);
        stretch = further ?? await (0, gathering_walk.A)(client, repository, branch, before, false);
      }
    }
    const MOST_LANDINGS = 9;
    function landingsBefore(history, landing, complete) {
      return [ ...history.keys() ].filter(index => {
        const [entry, older] = [ history[index], history[index + 1] ];
        if (index <= landing || entry?.state !== "present") return false;
        if (older === void 0) return complete || entry.breaks;
        return older.state !== "present" || older.after !== entry.before || entry.breaks;
      });
    }
    function writersOf(origins, pushes, origin, before, more) {
      const earlier = before.slice(0, MOST_LANDINGS).flatMap(index => {
        const {author, writers} = origins.of(index);
        return [ pushes[index]?.by ?? null, author, ...writers ];
      });
      const unseen = more || before.length > MOST_LANDINGS ? [ null ] : [];
      return [ ...origin.writers, ...earlier, ...unseen ];
    }
    function sourceOf({id, at}, {owner, name}) {
      return {
        kind: "api",
        from: `/repos/${owner}/${name}/activity`,
        id,
        time: at
      };
    }
    function lost(request, why, values = {}) {
      return (0, landed.L)((0, unreadable.Q)(request, why, values));
    }
  }),
  4457: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => landed,
      L: () => unknown
    });
    function landed(landing, source, pull, stood) {
      const fact = {
        known: true,
        value: landing,
        grade: "verified",
        sources: [ source ]
      };
      return {
        landing: fact,
        pull,
        stood
      };
    }
    function unknown(problem) {
      return {
        landing: {
          known: false,
          problem
        },
        pull: null,
        stood: null
      };
    }
  }),
  4056: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => fromMergedPulls,
      W: () => pushesOf
    });
    var _github_merged_pulls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);
    var _github_pulls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6243);
    var _rules_landing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2347);
    var _landed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4457);
    var _reaching_back_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8026);
    var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7788);
    var _github_unreadable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7827);
    const MOST_PAGES = 5;
    const NEEDED = 5;
    async function fromMergedPulls(client, repository, state, candidate, known, there) {
      const {defaultBranch} = state;
      const {path} = candidate;
      const left = new Map;
      let merged = {
        pulls: [],
        listed: [],
        next: null
      };
      for (let number = 1; ;number += 1) {
        const asked = await (0, _github_merged_pulls_js__WEBPACK_IMPORTED_MODULE_0__.P)(client, repository, defaultBranch, merged);
        if (!asked.ok) return (0, _landed_js__WEBPACK_IMPORTED_MODULE_4__.L)(asked.problem);
        merged = asked.value;
        const pushes = pushesOf(merged.pulls);
        const fresh = pushes.filter(({after}) => !left.has(after));
        const page = {
          ...asked,
          value: {
            pushes: fresh,
            next: null
          }
        };
        const {trees} = await (0, _walk_js__WEBPACK_IMPORTED_MODULE_3__.A)(client, repository, defaultBranch, page, false);
        if (!trees.ok) return (0, _landed_js__WEBPACK_IMPORTED_MODULE_4__.L)(trees.problem);
        for (const [oid, each] of trees.value) left.set(oid, each);
        const walk = new _walk_js__WEBPACK_IMPORTED_MODULE_3__.q(candidate, "", known);
        walk.take(pushes, left);
        const problem = await walk.read(client, repository);
        if (problem !== null) return (0, _landed_js__WEBPACK_IMPORTED_MODULE_4__.L)(problem);
        const {request} = asked;
        const found = (0, _rules_landing_js__WEBPACK_IMPORTED_MODULE_5__.Y9)(walk.history(), pushes[0]?.after ?? "", merged.next === null);
        const push = found.kind === "landed" ? pushes[found.index] : void 0;
        if (found.kind === "landed" && push !== void 0) {
          const {after, at, by, id} = push;
          const bringer = {
            commit: after,
            merges: [ after ],
            renamed: false
          };
          const pulls = await (0, _github_pulls_js__WEBPACK_IMPORTED_MODULE_1__._Y)(client, repository, defaultBranch, path, [ bringer ]);
          if (!pulls.ok) return (0, _landed_js__WEBPACK_IMPORTED_MODULE_4__.L)(pulls.problem);
          const bringing = pulls.value.get(after);
          const [pull = null] = bringing?.pulls ?? [];
          const last = merged.next === null || number === MOST_PAGES || client.questionsLeft < NEEDED;
          const oldest = pushes.at(-1)?.at ?? at;
          if (!last && !found.resumed && await (0, _reaching_back_js__WEBPACK_IMPORTED_MODULE_2__.F)(candidate, pull, there, oldest)) continue;
          const seenFrom = merged.next === null ? null : oldest;
          const landing = {
            landedAt: at,
            landedBy: by,
            author: pull?.author ?? null,
            writers: bringing?.writers ?? [],
            mergers: pull?.mergers ?? [],
            by: "merged-pull-request",
            ...(0, _rules_landing_js__WEBPACK_IMPORTED_MODULE_5__.JA)(walk.history(), found.resumed ? at : null, seenFrom)
          };
          return (0, _landed_js__WEBPACK_IMPORTED_MODULE_4__.J)(landing, {
            kind: "api",
            from: request,
            id,
            time: at
          }, pull, null);
        }
        if (found.kind === "unknown" && pushes.length > 0) return lost(request, "no-merge");
        if (merged.next === null || number === MOST_PAGES || client.questionsLeft < NEEDED) return lost(request, "merge-not-found", {
          pushes: pushes.length
        });
      }
    }
    function lost(request, why, values = {}) {
      return (0, _landed_js__WEBPACK_IMPORTED_MODULE_4__.L)((0, _github_unreadable_js__WEBPACK_IMPORTED_MODULE_6__.Q)(request, why, values));
    }
    function pushesOf(merged) {
      const pulls = merged.toSorted((one, other) => other.mergedAt - one.mergedAt || other.number - one.number);
      return pulls.map((pull, index) => ({
        id: String(pull.number),
        before: pulls[index + 1]?.mergeCommit ?? "",
        after: pull.mergeCommit,
        at: pull.mergedAt,
        kind: "pr_merge",
        by: pull.mergedBy
      }));
    }
  }),
  8026: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F: () => reachesBack
    });
    var _github_announcement_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4789);
    async function reachesBack(candidate, pull, {comments, receipts}, seen) {
      const {approvals, urgent, announcement, id} = candidate.intervention;
      const notices = [ announcement, urgent?.notification ].flatMap(notice => notice?.["sent-at"] ?? []);
      const made = await receipts;
      const delivered = (made?.ok === true ? made.value : []).filter(({payload}) => payload?.interventionId === id).flatMap(({deliveredAt}) => deliveredAt ?? []).toSorted((one, other) => one - other).slice(-1);
      const recorded = [ approvals?.client, approvals?.["ezdrav-ict"] ].flatMap(approval => approval?.plan === void 0 && urgent === void 0 ? [] : [ approval?.at ?? seen ]);
      const reviewed = (pull?.reviews ?? []).filter(review => review.state === "APPROVED" && review.onHead).map(review => review.submittedAt);
      const told = await comments;
      const commented = (told?.ok === true ? told.value : []).filter(({body}) => (0, _github_announcement_issue_js__WEBPACK_IMPORTED_MODULE_0__.Hs)(body)).map(({createdAt}) => createdAt);
      const all = [ ...notices, ...delivered, ...recorded, ...reviewed, ...commented ];
      return all.some(at => at < seen);
    }
  }),
  3068: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R7: () => withRuns,
      v$: () => readReceiptRuns,
      zw: () => believingUnread
    });
    var _github_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1018);
    var _rules_folding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4849);
    const MOST_RUNS = 2;
    async function readReceiptRuns(where, receipts, interventionId) {
      if (!receipts.ok) return new Map;
      const newest = receipts.value.filter(({payload, creator, deliveredAt}) => deliveredAt !== null && payload?.interventionId === interventionId && (0, 
      _rules_folding_js__WEBPACK_IMPORTED_MODULE_1__.z7)(creator)).toSorted((one, other) => Number(other.deliveredAt) - Number(one.deliveredAt)).slice(0, MOST_RUNS);
      const numbers = [ ...new Set(newest.map(({payload}) => payload?.runId ?? "")) ];
      const runs = new Map(await Promise.all(numbers.map(async number => [ number, await runOf(where, number) ])));
      return new Map(newest.flatMap(({id, payload}) => {
        const run = runs.get(payload?.runId ?? "");
        return run === void 0 ? [] : [ [ id, run ] ];
      }));
    }
    async function runOf({client, repository, own}, number) {
      const none = {
        ok: true,
        value: null,
        request: "",
        next: null
      };
      if (!/^[1-9]\d{0,14}$/.test(number)) return none;
      if (own?.ok === true && String(own.value.id) === number) return own;
      const asked = await (0, _github_runs_js__WEBPACK_IMPORTED_MODULE_0__.cI)(client, repository, Number(number));
      return !asked.ok && asked.problem.status === 404 ? none : asked;
    }
    function withRuns(receipts, runs, stood, {defaultBranch}) {
      const hasStood = commit => stood?.has(commit) ?? true;
      return receipts.map(receipt => {
        const asked = runs.get(receipt.id);
        if (asked === void 0) return receipt;
        const run = asked.ok ? {
          known: true,
          value: asked.value === null ? null : namedRun(asked.value, defaultBranch, hasStood),
          grade: "verified",
          sources: [ {
            kind: "api",
            from: asked.request
          } ]
        } : {
          known: false,
          problem: asked.problem
        };
        return {
          ...receipt,
          run,
          commitStood: hasStood(receipt.commit)
        };
      });
    }
    function namedRun({event, headBranch, headSha, createdAt, endedAt}, defaultBranch, hasStood) {
      const onDefaultBranch = headBranch === defaultBranch;
      return {
        event,
        onDefaultBranch,
        commitStood: hasStood(headSha),
        createdAt,
        endedAt
      };
    }
    function believingUnread(receipts) {
      return receipts.map(receipt => {
        const {run, createdAt} = receipt;
        if (run === void 0 || run.known || run.problem.code !== "api.forbidden") return receipt;
        const made = {
          event: "push",
          onDefaultBranch: true,
          commitStood: true,
          createdAt
        };
        const value = {
          ...made,
          endedAt: null
        };
        return {
          ...receipt,
          run: {
            known: true,
            value,
            grade: "claimed",
            sources: []
          }
        };
      });
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
  7788: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => readStretch,
      q: () => Walk
    });
    var _github_activity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7217);
    var _github_blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1346);
    var _records_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2669);
    var _rules_landing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2347);
    var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5987);
    async function readStretch(client, repository, branch, page, further) {
      if (!page.ok) return {
        page,
        trees: page,
        older: null
      };
      const {pushes, next} = page.value;
      const tips = [ ...new Set(pushes.map(push => push.after)) ].filter(oid => !/^0+$/.test(oid));
      const [trees, older] = await Promise.all([ (0, _github_activity_js__WEBPACK_IMPORTED_MODULE_0__.GG)(client, repository, tips), further && next !== null ? (0, 
      _github_activity_js__WEBPACK_IMPORTED_MODULE_0__.EX)(client, repository, branch, next) : null ]);
      return {
        page,
        trees,
        older
      };
    }
    class Walk {
      pushes=[];
      #candidate;
      #tip;
      #trees=new Map;
      #parents=new Map;
      #done=new Map;
      #blobs;
      #readings=new Map;
      constructor(candidate, tip, known) {
        this.#candidate = candidate;
        this.#tip = tip;
        this.#blobs = new Map(known);
      }
      repeats(pushes) {
        const ids = [ ...this.pushes, ...pushes ].map(({id}) => id);
        return new Set(ids).size < ids.length;
      }
      take(pushes, trees) {
        this.pushes = (0, _rules_landing_js__WEBPACK_IMPORTED_MODULE_4__.al)([ ...this.pushes, ...pushes ], this.#tip);
        for (const [commit, left] of trees) {
          const files = left?.files ?? null;
          if (left !== null) this.#parents.set(commit, left.parents);
          const kept = files === null ? null : (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__.hy)(files, this.#candidate.path);
          this.#trees.set(commit, kept);
          this.#done.set(commit, (files ?? []).filter(isDone));
        }
      }
      async read(client, repository) {
        const candidates = [ ...this.#trees.values() ].flatMap(files => files ?? []);
        const done = this.pushes.flatMap(({after}) => this.#doneAt(after));
        const oids = [ ...candidates, ...done ].map(({oid}) => oid);
        const unread = [ ...new Set(oids) ].filter(oid => !this.#blobs.has(oid));
        const blobs = await (0, _github_blobs_js__WEBPACK_IMPORTED_MODULE_1__.b4)(client, repository, unread);
        if (!blobs.ok) return blobs.problem;
        for (const [oid, bytes] of blobs.value) this.#blobs.set(oid, bytes);
        return null;
      }
      get mayGoOn() {
        const oldest = this.pushes.at(-1);
        return oldest !== void 0 && (this.#trees.get(oldest.after) ?? []).length > 0;
      }
      follows(index) {
        const [push, older] = [ this.pushes[index], this.pushes[index + 1] ];
        return push !== void 0 && older?.after === push.before && !isBreak(push);
      }
      isOne(index) {
        const push = this.pushes[index];
        if (push === void 0 || !this.follows(index)) return false;
        const parents = this.#parents.get(push.after) ?? [];
        const byHand = push.kind === "push" && parents.length > 1;
        return push.kind === "pr_merge" || parents[0] === push.before && !byHand;
      }
      get isWhole() {
        const oldest = this.pushes.at(-1);
        return (0, _rules_landing_js__WEBPACK_IMPORTED_MODULE_4__.T6)(this.history()) && this.#parents.get(oldest?.after ?? "")?.length === 0;
      }
      suspectsFrom(from) {
        return [ ...this.pushes.keys() ].filter(index => {
          const [push, older] = [ this.pushes[index], this.pushes[index + 1] ];
          if (index < from || push === void 0 || this.#listed(push) === "") return false;
          if (older === void 0) return isBreak(push);
          return !this.follows(index) || this.#listed(push) !== this.#listed(older);
        });
      }
      #listed(push) {
        const files = this.#trees.get(push.after) ?? [];
        return files.map(({path, oid}) => `${path} ${oid}`).sort().join();
      }
      history() {
        return this.pushes.map(push => ({
          at: push.at,
          before: push.before,
          after: push.after,
          breaks: isBreak(push),
          state: this.#stateAt(push.after)
        }));
      }
      #stateAt(commit) {
        const files = this.#trees.get(commit);
        if (files === null) return "unknown";
        const told = [ ...files ?? [], ...this.#doneAt(commit) ].filter(({path}) => commit !== this.#tip || path === this.#candidate.path).map(file => this.#stateOf(file));
        const worst = [ "finished", "withdrawn", "unknown", "other", "present" ].find(state => told.includes(state));
        return worst ?? "absent";
      }
      get mayHaveStood() {
        const files = this.#trees.get(this.pushes.at(-1)?.after ?? "");
        if (files === null) return true;
        return (files ?? []).some(file => {
          const reading = this.#readingOf(file);
          if (reading !== null) return reading.planDigest === this.#candidate.planDigest;
          return this.#mayBeSetAside(file.path, file.oid);
        });
      }
      #readingOf({path, oid}) {
        let reading = this.#readings.get(oid);
        if (reading === void 0) {
          const bytes = this.#blobs.get(oid);
          reading = bytes === void 0 ? null : (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__.G9)(path, bytes);
          if (bytes !== void 0) this.#readings.set(oid, reading);
        }
        return reading;
      }
      #stateOf(file) {
        const {path, oid} = file;
        const reading = this.#readingOf(file);
        if (reading === null) return this.#mayBeSetAside(path, oid) ? "unknown" : "absent";
        const {id, outcome, status} = reading.intervention;
        const same = reading.planDigest === this.#candidate.planDigest;
        if (this.#candidate.intervention.status === "withdrawn") return same ? "present" : "absent";
        const own = same || id === this.#candidate.intervention.id;
        if (!own && !this.#isRenamed(reading)) return "absent";
        if (own && (outcome !== void 0 || isDone({
          path
        }))) return "finished";
        if (own && status === "withdrawn") return "withdrawn";
        if (status === "draft") return "absent";
        return same ? "present" : "other";
      }
      #isRenamed({intervention: {id, announcement}}) {
        const own = this.#candidate.intervention.announcement;
        if (announcement === void 0 || own === void 0) return false;
        const sameNotice = announcement["sent-at"] === own["sent-at"] && announcement.reference === own.reference;
        const now = this.#trees.get(this.pushes[0]?.after ?? "") ?? [];
        return sameNotice && !now.some(file => this.#readingOf(file)?.intervention.id === id);
      }
      #mayBeSetAside(path, oid) {
        const text = (new TextDecoder).decode(this.#blobs.get(oid));
        const own = path === this.#candidate.path || text.includes(this.#candidate.intervention.id);
        return own && (isDone({
          path
        }) || /withdrawn|outcome/.test(text));
      }
      #doneAt(commit) {
        const oldest = this.#done.get(this.pushes.at(-1)?.after ?? "") ?? [];
        const old = new Set(oldest.map(({oid}) => oid));
        return (this.#done.get(commit) ?? []).filter(({oid}) => !old.has(oid));
      }
    }
    function isBreak({kind}) {
      return kind === "force_push" || kind === "branch_creation";
    }
    function isDone({path, mode, size}) {
      const readable = mode === void 0 || mode === "100644" && (size ?? 0) <= _records_limits_js__WEBPACK_IMPORTED_MODULE_2__.o5.bytes;
      return readable && /^\.ezdrav\/done\/[^/]+\.yml$/.test(path);
    }
  }),
  2347: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      JA: () => standing,
      T6: () => reachesBeginning,
      Y9: () => searchLanding,
      al: () => inOrder
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9466);
    function searchLanding(history, tip, complete) {
      const walk = history[0]?.after === tip && history[0].state === "present" ? history : [];
      for (const [index, entry] of walk.entries()) {
        const older = history[index + 1];
        if (older === void 0 && !complete && !entry.breaks) return {
          kind: "earlier"
        };
        const stays = older?.state === "present" && older.after === entry.before && !entry.breaks;
        if (!stays) return {
          kind: "landed",
          index,
          resumed: wasSetAside(history, index)
        };
      }
      return {
        kind: "unknown"
      };
    }
    function wasSetAside(history, landing) {
      return history.slice(landing).some((entry, offset) => {
        const older = history[landing + offset + 1];
        const hole = older !== void 0 && older.after !== entry.before;
        return hole || isSetAside(entry.state);
      });
    }
    function isSetAside(state) {
      return state === "withdrawn" || state === "finished" || state === "unknown";
    }
    function standing(history, notSetAsideSince, recordSince) {
      const all = [ lastReplaced(history), notSetAsideSince, recordSince ];
      const [first, ...others] = all.filter(each => each !== null);
      const noOtherSince = first === void 0 ? null : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__.IW)(first, ...others);
      return {
        noOtherSince,
        notSetAsideSince,
        recordSince
      };
    }
    function lastReplaced(history) {
      const last = history.find((entry, index) => {
        const older = history[index + 1];
        if (older === void 0) return false;
        return older.after !== entry.before || older.state === "other" || isSetAside(older.state);
      });
      return last?.at ?? null;
    }
    const NOTHING = /^0+$/;
    function reachesBeginning(history) {
      const oldest = history.at(-1);
      return oldest !== void 0 && NOTHING.test(oldest.before);
    }
    function inOrder(pushes, tip) {
      const left = [ ...pushes ];
      const ordered = [];
      for (let expected = tip; left.length > 0; ) {
        const newest = left[0]?.at;
        const following = left.findIndex(({at, after}) => at === newest && after === expected);
        const next = left.splice(Math.max(0, following), 1);
        for (const {before} of next) expected = before;
        ordered.push(...next);
      }
      return ordered;
    }
  })
};
