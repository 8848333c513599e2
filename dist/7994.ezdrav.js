export const id = 7994;

export const ids = [ 7994 ];

export const modules = {
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
  7994: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      request: () => request_request
    });
    var github_blobs = __webpack_require__(1346);
    var github_repository = __webpack_require__(8328);
    var letters_letter = __webpack_require__(7992);
    var candidates = __webpack_require__(3995);
    var limits = __webpack_require__(2669);
    var request = __webpack_require__(8232);
    var solution = __webpack_require__(7370);
    var runner_inputs = __webpack_require__(2266);
    var announce_verdict = __webpack_require__(8666);
    var modes_assignment = __webpack_require__(4166);
    var conclusion = __webpack_require__(2761);
    var ezdrav_files = __webpack_require__(5987);
    var tip = __webpack_require__(5508);
    var mailing = __webpack_require__(5079);
    var trusted_now = __webpack_require__(3193);
    var announce_parts = __webpack_require__(1923);
    var escaping = __webpack_require__(4391);
    var letter_parts = __webpack_require__(332);
    var report_language = __webpack_require__(8938);
    function requestParts(result, language) {
      const words = (0, report_language.w)(language).request;
      const list = all => all.map(escaping.TL).join(", ");
      switch (result.kind) {
       case "sent":
        return [ (0, letter_parts.em)(words.sent(list(result.to), (0, escaping.TL)(result.messageId))) ];

       case "told":
        return [ (0, letter_parts.em)(words.told) ];

       case "rival":
        return [ (0, letter_parts.em)(words.rival) ];

       case "sending":
        return [ (0, letter_parts.em)(words.sending((0, escaping.TL)(result.messageId))), (0, 
        letter_parts.em)(words.ifItDidNot((0, escaping.TL)(result.messageId))) ];

       case "unknown":
        return [ (0, letter_parts.em)(words.unknown((0, escaping.TL)(result.messageId))), (0, 
        letter_parts.em)(words.ifItDidNot((0, escaping.TL)(result.messageId))) ];

       case "earlier-unknown":
        return [ (0, letter_parts.em)(words.earlierUnknown), (0, letter_parts.em)(result.messageId === null ? words.recordChanged : words.ifItDidNot((0, 
        escaping.TL)(result.messageId))) ];

       case "by-hand":
        {
          const {path, to, subject, fromKnown} = result;
          const send = (0, letter_parts.em)(words.byHand((0, escaping.TL)(path), list(to), (0, 
          escaping.TL)(subject)));
          const whole = {
            kind: "letter",
            title: words.wholeLetter,
            text: result.letter
          };
          return fromKnown ? [ send, whole ] : [ send, (0, letter_parts.em)(words.setSender), whole ];
        }

       case "not-sent":
        {
          const why = (0, report_language.w)(language).announce.refusals[result.why];
          const detail = result.detail === "" ? "" : ` (${(0, escaping.TL)(result.detail)})`;
          return [ (0, letter_parts.em)(words.notSent(`${why}${detail}`)) ];
        }

       case "incomplete":
        return [ (0, letter_parts.em)(words.incomplete(list(result.missing))) ];

       case "failed":
        return [ (0, letter_parts.em)(words.problem), ...(0, announce_parts.e)(result.problem, (0, 
        report_language.w)(language)) ];
      }
    }
    function requestIssueBody(head, letter, assignees, language) {
      const words = (0, report_language.w)(language).request;
      const sections = [ head, assignees.map(login => `@${login}`).join(" "), words.tasks, (0, 
      letter_parts.P_)(words.wholeLetter, letter) ];
      return `${sections.filter(section => section !== "").join("\n\n")}\n`;
    }
    function requestTitle(letter, language) {
      return (0, report_language.w)(language).request.letters[letter];
    }
    var versions = __webpack_require__(498);
    function concludeRequest(name, result, issue, trouble, language) {
      const words = (0, report_language.w)(language).request;
      const done = result.kind === "sent" || result.kind === "told";
      const sentences = [ ...requestParts(result, language), ...trouble === null ? [] : [ (0, 
      letter_parts.em)(words.issueTrouble), ...(0, announce_parts.e)(trouble, (0, report_language.w)(language)) ], ...issue === null ? [] : [ (0, 
      letter_parts.em)(words.issueAt(issue)) ] ];
      const title = words.head(requestTitle(name, language), done);
      const parts = [ {
        kind: "heading",
        text: title
      }, ...sentences ];
      const {quotes} = (0, report_language.w)(language);
      const message = sentences.flatMap(part => part.kind === "sentence" ? [ (0, escaping.M_)(part.text, quotes) ] : []).join(" ");
      return {
        exitCode: done ? 0 : 1,
        outputs: {
          allowed: "false",
          ...issue !== null && {
            "issue-number": String(issue)
          }
        },
        log: (0, letter_parts._r)(parts, language),
        summary: (0, letter_parts.Y1)(parts),
        annotations: done && trouble === null ? [] : [ {
          level: done ? "warning" : "error",
          title,
          message
        } ],
        report: {
          schema: 1,
          mode: "request",
          letter: name,
          result: result.kind,
          "message-id": "messageId" in result ? result.messageId : null,
          "issue-number": issue,
          versions: versions.S
        }
      };
    }
    var letters = __webpack_require__(1267);
    function requestLetter(solution, file) {
      if (solution.name.trim() === "") return {
        missing: [ "name" ]
      };
      if (file === null) return (0, letters.q)("architecture", {
        solution
      });
      const {kind, subject} = file;
      return kind === "question" ? (0, letters.q)(kind, {
        solution,
        subject,
        question: file.question
      }) : (0, letters.q)(kind, {
        solution,
        subject,
        elements: file.elements ?? [],
        justification: file.justification
      });
    }
    var issue_keeping = __webpack_require__(1043);
    var send_once = __webpack_require__(9600);
    var github_client = __webpack_require__(2544);
    var issue_comments = __webpack_require__(9019);
    var letter_record = __webpack_require__(8446);
    const IN_TEXT = 0;
    const BETWEEN = 1e3;
    function requestLedger(run, issue, messageId, claimText) {
      const {client, repository, now} = run;
      const {number} = issue;
      const bodyOf = (id, end, text) => [ (0, letter_record.Ge)("begun", bare(id), now), ...end === null ? [] : [ (0, 
      letter_record.Ge)(end, bare(id), now) ], "", text ].join("\n");
      const read = async () => {
        const asked = await (0, issue_comments.p)(client, repository, [ number ], () => true);
        return asked.ok ? {
          ok: true,
          value: asked.value.get(number) ?? []
        } : asked;
      };
      const say = async (key, end, text) => {
        const done = await (0, issue_keeping.vv)(client, repository, key, bodyOf(messageId, end, text));
        return done.ok ? {
          ok: true,
          value: now
        } : done;
      };
      return {
        claim: async () => {
          const made = await (0, issue_keeping.BC)(client, repository, number, bodyOf(messageId, null, claimText));
          return made.ok ? {
            ok: true,
            value: made.value.id
          } : {
            ...made,
            certain: false
          };
        },
        attempts: async () => {
          const comments = await read();
          if (!comments.ok) return comments;
          return {
            ok: true,
            value: [ ...inText(issue, now), ...comments.value.flatMap(one => attemptsOf(one, now)) ]
          };
        },
        end: async (key, end) => {
          if (end === "yielded") {
            const gone = await (0, issue_keeping.Tu)(client, repository, key);
            return gone.ok ? {
              ok: true,
              value: now
            } : gone;
          }
          return say(key, end, claimText);
        },
        wait: turn => (0, github_client.v)(BETWEEN * turn, client.signal),
        say,
        giveUp: async id => {
          const comments = await read();
          if (!comments.ok) return comments;
          const meant = comments.value.filter(({body}) => body.includes(bare(id))).filter(({body, edited}) => edited || (0, 
          letter_record.qw)([ body ]).every(({end}) => end !== "sent"));
          for (const comment of meant) {
            const gone = await (0, issue_keeping.Tu)(client, repository, comment.id);
            if (!gone.ok) return gone;
          }
          return {
            ok: true,
            value: null
          };
        }
      };
    }
    function bare(messageId) {
      return messageId.replace(/^<|>$/g, "");
    }
    function attemptsOf({id, body, edited}, now) {
      if (edited) return [ {
        key: id,
        messageId: `edited-${id}`,
        at: now,
        end: "unknown"
      } ];
      return (0, letter_record.qw)([ body ]).map(attempt => ({
        ...attempt,
        key: id,
        messageId: `<${attempt.messageId}>`
      }));
    }
    function inText({body}, now) {
      const state = /^<!-- ezdrav:request-mail:(\w+) -->\r?$/m.exec(body)?.[1];
      if (state === void 0 || state === "none") return [];
      return [ {
        key: IN_TEXT,
        messageId: "",
        at: now,
        end: state === "sent" ? "sent" : "unknown"
      } ];
    }
    const REQUEST_LABEL = "ezdrav-request";
    const {createHash} = process.getBuiltinModule("node:crypto");
    async function sendRequest(run, name, letter, sendAgain) {
      const {client, repository, solution, post, language, now} = run;
      const messageId = (0, mailing.tI)(`ezdrav-${name}`, post);
      const stamp = {
        messageId,
        date: now
      };
      if (post.server === null) {
        const posted = await (0, mailing.fU)(letter, stamp, post, `ezdrav-${name}`);
        return {
          result: resultOf(posted, letter, messageId),
          issue: null,
          trouble: null
        };
      }
      const {to, subject, text} = letter;
      const digest = createHash("sha256").update(JSON.stringify([ to, subject, text ])).digest("hex");
      const marker = `\x3c!-- ezdrav:request:${digest.slice(0, 32)} --\x3e`;
      const {assignees} = solution.contacts;
      const title = requestTitle(name, language);
      const body = requestIssueBody(marker, text, assignees, language);
      const wanted = {
        label: REQUEST_LABEL,
        marker,
        title,
        body,
        assignees
      };
      const kept = await (0, issue_keeping.px)(client, repository, wanted);
      if (!kept.ok) return {
        result: {
          kind: "failed",
          problem: kept.problem
        },
        issue: null,
        trouble: null
      };
      const {issue} = kept.value;
      const {number} = issue;
      const said = result => (0, letter_parts.Y1)(requestParts(result, language));
      const ledger = requestLedger(run, issue, messageId, said({
        kind: "sending",
        messageId
      }));
      const failed = problem => ({
        result: {
          kind: "failed",
          problem
        },
        issue: number,
        trouble: null
      });
      if (sendAgain !== void 0) {
        const given = await ledger.giveUp(sendAgain);
        if (!given.ok) return failed(given.problem);
      }
      const sent = await (0, send_once.E)(ledger, messageId, now, UNLISTED, async () => {
        const posted = await (0, mailing.fU)(letter, stamp, post, `ezdrav-${name}`);
        client.begin();
        const end = posted.kind === "sent" || posted.kind === "unknown" ? posted.kind : "failed";
        return {
          end,
          posted
        };
      });
      switch (sent.kind) {
       case "not-claimed":
        return failed(sent.problem);

       case "yielded":
        {
          const {kind, messageId: earlier} = sent.to;
          const result = kind === "sent" ? {
            kind: "told"
          } : kind === "claimed" ? {
            kind: "rival"
          } : {
            kind: "earlier-unknown",
            messageId: earlier.startsWith("<") ? earlier : null
          };
          return {
            result,
            issue: number,
            trouble: null
          };
        }

       case "delivered":
        {
          const result = resultOf(sent.delivery.posted, letter, messageId);
          const written = sent.recorded.ok ? await ledger.say(sent.key, sent.delivery.end, said(result)) : sent.recorded;
          return {
            result,
            issue: number,
            trouble: written.ok ? null : written.problem
          };
        }
      }
    }
    const UNLISTED = {
      code: "api.malformed",
      request: "GraphQL StaffComments",
      status: 200,
      detail: "the list lacks the comment just made"
    };
    function resultOf(posted, {to, subject, text}, messageId) {
      switch (posted.kind) {
       case "sent":
        return {
          kind: "sent",
          to,
          messageId
        };

       case "unknown":
        return {
          kind: "unknown",
          messageId
        };

       case "not-sent":
        return {
          kind: "not-sent",
          why: posted.why,
          detail: posted.detail
        };

       case "by-hand":
        return {
          ...posted,
          to,
          subject,
          letter: text
        };
      }
    }
    const EXPECTED = "architecture, .ezdrav/requests/NAME.yml";
    async function request_request(assignment, tuning = {}) {
      const {inputs, context} = assignment;
      const wanted = inputs.request ?? "";
      if (wanted !== "architecture" && !(0, request.d)(wanted)) throw new runner_inputs.H5("request", EXPECTED);
      const post = (0, mailing.ss)(inputs, tuning);
      const client = (0, modes_assignment.$)(assignment);
      const repository = (0, modes_assignment._)(context);
      const unusable = (diagnostics, problem) => {
        const files = problem === null ? {
          kind: "invalid",
          diagnostics
        } : {
          kind: "unknown",
          problem
        };
        const verdict = (0, announce_verdict.Uw)(client, files, problem, solution.U, context.event);
        const language = inputs.language ?? "en";
        return (0, conclusion.F_)(verdict, {
          language,
          locate: new Map,
          file: null
        });
      };
      try {
        client.begin();
        const state = await (0, github_repository.Nu)(client, repository, null);
        if (!state.ok) return unusable([], state.problem);
        const files = await (0, tip.B)(client, repository, state.value, void 0);
        if (files.files.kind === "unknown") return unusable([], files.files.problem);
        const faults = files.diagnostics.filter(({file}) => file === ezdrav_files.iZ);
        const file = await readWanted(client, repository, state.value, wanted);
        const now = await (0, trusted_now.I)(client, repository);
        if (file.problem !== null || file.diagnostics.length > 0 || faults.length > 0) return unusable([ ...faults, ...file.diagnostics ], file.problem);
        if (!now.known) return unusable([], now.problem);
        const {solution} = files;
        const language = inputs.language ?? solution.language ?? "en";
        const name = file.value?.kind ?? "architecture";
        const letter = requestLetter(solution, file.value);
        if (!(0, letters_letter.D)(letter)) {
          const at = file.value === null || letter.missing.includes("name") ? ezdrav_files.iZ : wanted;
          const missing = letter.missing.map(key => `${key} (${at})`);
          return concludeRequest(name, {
            kind: "incomplete",
            missing
          }, null, null, language);
        }
        const run = {
          client,
          repository,
          solution,
          post,
          language,
          now: now.value
        };
        const {result, issue, trouble} = await client.uninterrupted(() => sendRequest(run, name, letter, inputs.sendAgain));
        return concludeRequest(name, result, issue, trouble, language);
      } finally {
        client.close();
      }
    }
    async function readWanted(client, repository, state, path) {
      if (path === "architecture") return {
        value: null,
        diagnostics: [],
        problem: null
      };
      const found = state.files.find(file => file.path === path);
      const limit = limits.o5.bytes;
      let source = found === void 0 ? {
        unread: "missing"
      } : (0, candidates.O$)(found) ?? NOTHING;
      if (found !== void 0 && source === NOTHING) if (found.size > limit) source = {
        unread: "too-large",
        size: found.size,
        limit
      }; else {
        const blobs = await (0, github_blobs.b4)(client, repository, [ found.oid ]);
        if (!blobs.ok) return {
          value: null,
          diagnostics: [],
          problem: blobs.problem
        };
        source = blobs.value.get(found.oid) ?? NOTHING;
      }
      const reading = (0, request.i)(path, source);
      return reading.ok ? {
        value: reading.value,
        diagnostics: [],
        problem: null
      } : {
        value: null,
        diagnostics: reading.diagnostics,
        problem: null
      };
    }
    const NOTHING = new Uint8Array;
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
  8232: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => isRequestPath,
      i: () => readRequest
    });
    var known_contacts = __webpack_require__(8038);
    var limits = __webpack_require__(2669);
    var read_file = __webpack_require__(2359);
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
    function readRequest(path, source, known = known_contacts.U$) {
      const reading = (0, read_file.T)(path, source, {
        ...READER,
        known
      });
      return reading.ok ? {
        ok: true,
        value: reading.value,
        locate: reading.locate
      } : {
        ok: false,
        diagnostics: reading.diagnostics
      };
    }
  })
};
