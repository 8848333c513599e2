export const id = 583;

export const ids = [ 583 ];

export const modules = {
  7217: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => readActivity,
      i: () => readTrees
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3619);
    var _actors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
    var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1346);
    var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9339);
    var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8328);
    var _times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1028);
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
      }, schema, final) : await client.follow(next, schema);
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
      const trees = new Map;
      if (commits.length === 0) return {
        ok: true,
        value: trees,
        request: "",
        next: null
      };
      const query = `query Trees($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_2__.zK}\n    ${(0, 
      _blobs_js__WEBPACK_IMPORTED_MODULE_1__.qZ)("c", commits, `... on Commit { ${_repository_js__WEBPACK_IMPORTED_MODULE_3__.qw} }`)} } }`;
      const asked = await client.query(query, (0, _name_js__WEBPACK_IMPORTED_MODULE_2__._M)(repository), _blobs_js__WEBPACK_IMPORTED_MODULE_1__.Ru);
      if (!asked.ok) return asked;
      if ((0, _name_js__WEBPACK_IMPORTED_MODULE_2__.wP)(repository, asked.value.repository)) return (0, 
      _name_js__WEBPACK_IMPORTED_MODULE_2__._2)(asked.request);
      for (const [index, commit] of commits.entries()) {
        const read = Commit.safeParse(asked.value.repository[`c${index}`]);
        if (!read.success) {
          const detail = `c${index}: unreadable`;
          return {
            ok: false,
            problem: {
              code: "api.malformed",
              request: asked.request,
              status: 200,
              detail
            }
          };
        }
        trees.set(commit, read.data === null ? null : (0, _repository_js__WEBPACK_IMPORTED_MODULE_3__.RR)(read.data.file));
      }
      return {
        ...asked,
        value: trees
      };
    }
    const Commit = zod_mini__WEBPACK_IMPORTED_MODULE_5__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
      file: _repository_js__WEBPACK_IMPORTED_MODULE_3__.R$
    }));
  },
  4789: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
        fullDatabaseId: zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()),
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
      const asked = await (0, _issues_js__WEBPACK_IMPORTED_MODULE_1__.Jz)(client, repository, ANNOUNCEMENT_LABEL);
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
        nodes.push(...answer.issue.comments.nodes);
        const {hasNextPage, endCursor} = answer.issue.comments.pageInfo;
        if (!hasNextPage) return {
          ...asked,
          value: nodes
        };
        if (page === MOST_PAGES) {
          const detail = `more than ${MOST_PAGES * 100} comments`;
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
        after = endCursor;
      }
    }
    function commentOf(node, direct) {
      const edits = node.userContentEdits?.totalCount ?? 0;
      return {
        kind: "comment",
        id: node.fullDatabaseId ?? "",
        url: node.url,
        user: (0, _actors_js__WEBPACK_IMPORTED_MODULE_0__.$4)(node.author),
        createdAt: node.createdAt,
        body: node.body,
        edited: node.lastEditedAt !== null || node.includesCreatedEdit || edits > 0,
        minimised: node.isMinimized,
        byEmail: node.createdViaEmail,
        viaApp: node.fullDatabaseId === null || !direct.has(node.fullDatabaseId)
      };
    }
  },
  2482: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  },
  6208: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => readHistory
    });
    var activity = __webpack_require__(7217);
    var schemas = __webpack_require__(3619);
    var actors = __webpack_require__(2830);
    var blobs = __webpack_require__(1346);
    var github_name = __webpack_require__(9339);
    var times = __webpack_require__(1028);
    const ReviewNode = schemas.Ikc({
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
    });
    const Reviews = schemas.Ikc({
      pageInfo: schemas.Ikc({
        hasNextPage: schemas.zMY(),
        endCursor: schemas.mee(schemas.YjP())
      }),
      nodes: schemas.YOg(ReviewNode)
    });
    const Pull = schemas.Ikc({
      number: schemas.aig(),
      url: schemas.YjP(),
      author: actors.ng,
      mergedBy: actors.ng,
      mergedAt: schemas.mee(times.u),
      updatedAt: times.u,
      baseRefName: schemas.YjP(),
      headRefOid: schemas.YjP(),
      mergeCommit: schemas.mee(schemas.Ikc({
        oid: schemas.YjP()
      })),
      reviews: schemas.mee(Reviews)
    });
    const reviews = after => `reviews(first: 100${after}) {\n  pageInfo { hasNextPage endCursor }\n  nodes { fullDatabaseId url state submittedAt author { ${actors.W1} }\n    commit { oid file(path: $path) { object { ${blobs.we} } } } } }`;
    const PULL = `number url author { ${actors.W1} } mergedBy { ${actors.W1} } mergedAt updatedAt baseRefName headRefOid\n  mergeCommit { oid } ${reviews("")}`;
    const MOST_PAGES = 5;
    async function readLandingPulls(client, repository, branch, path, commits) {
      const pulls = new Map;
      if (commits.length === 0) return {
        ok: true,
        value: pulls,
        request: "",
        next: null
      };
      const selection = `... on Commit { associatedPullRequests(first: 10) { nodes { ${PULL} } } }`;
      const query = `query Pulls($owner: String!, $name: String!, $path: String!) {\n    repository(owner: $owner, name: $name) { ${github_name.zK} ${(0, 
      blobs.qZ)("p", commits, selection)} } }`;
      const asked = await client.query(query, {
        ...(0, github_name._M)(repository),
        path
      }, blobs.Ru);
      if (!asked.ok) return asked;
      if ((0, github_name.wP)(repository, asked.value.repository)) return (0, github_name._2)(asked.request);
      const shape = schemas.mee(schemas.Ikc({
        associatedPullRequests: schemas.mee(schemas.Ikc({
          nodes: schemas.YOg(Pull)
        }))
      }));
      for (const [index, commit] of commits.entries()) {
        const read = shape.safeParse(asked.value.repository[`p${index}`]);
        if (!read.success) return malformed(asked.request, `p${index}: unreadable`);
        const landed = (read.data?.associatedPullRequests?.nodes ?? []).find(pull => pull.baseRefName === branch && pull.mergeCommit?.oid === commit);
        if (landed === void 0) continue;
        const whole = await withAllReviews(client, repository, path, landed);
        if (!whole.ok) return whole;
        if (whole.value !== null) pulls.set(commit, whole.value);
      }
      return {
        ...asked,
        value: pulls
      };
    }
    async function readMergedPulls(client, repository, branch) {
      const query = `query Merged($owner: String!, $name: String!, $branch: String!) {\n    repository(owner: $owner, name: $name) { ${github_name.zK}\n    pullRequests(states: MERGED, baseRefName: $branch, first: 100, orderBy: { field: UPDATED_AT, direction: DESC }) {\n      nodes { number url author { ${actors.W1} } mergedBy { ${actors.W1} } mergedAt updatedAt baseRefName headRefOid mergeCommit { oid } }\n      pageInfo { hasNextPage } } } }`;
      const shape = schemas.Ikc({
        repository: schemas.X$i(github_name.lz, {
          pullRequests: schemas.Ikc({
            nodes: schemas.YOg(schemas.cJW(Pull, {
              reviews: true
            })),
            pageInfo: schemas.Ikc({
              hasNextPage: schemas.zMY()
            })
          })
        })
      });
      const asked = await client.query(query, {
        ...(0, github_name._M)(repository),
        branch
      }, shape);
      if (!asked.ok) return asked;
      const {pullRequests} = asked.value.repository;
      if ((0, github_name.wP)(repository, asked.value.repository)) return (0, github_name._2)(asked.request);
      const seen = pullRequests.nodes.map(pull => pull.updatedAt);
      const from = pullRequests.pageInfo.hasNextPage ? Math.min(...seen) : 0;
      const whole = pullRequests.nodes.filter(pull => (pull.mergedAt ?? 0) >= from);
      const merged = whole.flatMap(pull => pullOf({
        ...pull,
        reviews: null
      }, []) ?? []);
      return {
        ...asked,
        value: merged
      };
    }
    async function withAllReviews(client, repository, path, pull) {
      const nodes = [ ...pull.reviews?.nodes ?? [] ];
      let page = pull.reviews?.pageInfo;
      let request = "GraphQL Pulls";
      for (let number = 1; page?.hasNextPage === true; number += 1) {
        if (number === MOST_PAGES) return malformed(request, `more than ${MOST_PAGES * 100} reviews`);
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
      return {
        ok: true,
        value: pullOf(pull, nodes),
        request,
        next: null
      };
    }
    function pullOf(pull, nodes) {
      if (pull.mergedAt === null) return null;
      return {
        number: pull.number,
        url: pull.url,
        author: (0, actors.$4)(pull.author),
        mergedBy: (0, actors.$4)(pull.mergedBy),
        mergedAt: pull.mergedAt,
        mergeCommit: pull.mergeCommit?.oid ?? null,
        reviews: nodes.flatMap(node => {
          if (node.submittedAt === null) return [];
          const blob = node.commit?.file?.object ?? null;
          return {
            kind: "review",
            id: node.fullDatabaseId ?? node.url,
            url: node.url,
            user: (0, actors.$4)(node.author),
            state: node.state,
            submittedAt: node.submittedAt,
            onHead: node.commit?.oid === pull.headRefOid,
            file: blob?.oid === void 0 ? null : (0, blobs.CE)(blob.oid, blob)
          };
        })
      };
    }
    function malformed(request, detail) {
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
    var rules_landing = __webpack_require__(2347);
    function landed(landing, source, pull) {
      return {
        landing: {
          known: true,
          value: landing,
          grade: "verified",
          sources: [ source ]
        },
        pull
      };
    }
    function unknown(problem) {
      return {
        landing: {
          known: false,
          problem
        },
        pull: null
      };
    }
    var gathering_walk = __webpack_require__(5407);
    async function fromMergedPulls(client, repository, state, candidate, known) {
      const {defaultBranch} = state;
      const merged = await readMergedPulls(client, repository, defaultBranch);
      if (!merged.ok) return unknown(merged.problem);
      const pushes = pushesOf(merged.value);
      const page = {
        ...merged,
        value: {
          pushes,
          next: null
        }
      };
      const {trees} = await (0, gathering_walk.A)(client, repository, defaultBranch, page, false);
      if (!trees.ok) return unknown(trees.problem);
      const walk = new gathering_walk.q(candidate, "", known);
      walk.take(pushes, trees.value);
      const problem = await walk.read(client, repository);
      if (problem !== null) return unknown(problem);
      const found = (0, rules_landing.Y9)(walk.history(), pushes[0]?.after ?? "", true);
      const push = found.kind === "landed" ? pushes[found.index] : void 0;
      if (found.kind !== "landed" || push === void 0) {
        const detail = "no merged pull request brought the plan that stands at the tip";
        return unknown({
          code: "api.malformed",
          request: merged.request,
          status: 200,
          detail
        });
      }
      const {after, at, by, id} = push;
      const path = candidate.path;
      const asked = await readLandingPulls(client, repository, defaultBranch, path, [ after ]);
      if (!asked.ok) return unknown(asked.problem);
      const pull = asked.value.get(after) ?? null;
      const landing = {
        landedAt: at,
        landedBy: by,
        author: pull?.author ?? null,
        by: "merged-pull-request",
        approvalsCountFrom: found.resumed ? at : null
      };
      return landed(landing, {
        kind: "api",
        from: merged.request,
        id,
        time: at
      }, pull);
    }
    function pushesOf(merged) {
      const pulls = merged.filter(pull => pull.mergeCommit !== null).toSorted((one, other) => other.mergedAt - one.mergedAt || other.number - one.number);
      return pulls.map((pull, index) => ({
        id: String(pull.number),
        before: pulls[index + 1]?.mergeCommit ?? "",
        after: pull.mergeCommit ?? "",
        at: pull.mergedAt,
        kind: "pr_merge",
        by: pull.mergedBy
      }));
    }
    const history_MOST_PAGES = 5;
    const SUSPECTS = 10;
    async function readHistory(client, repository, state, candidate, first, known, pullsOf = readLandingPulls, ahead = null) {
      if (!first.ok) {
        const {status} = first.problem;
        const lacking = (status === 404 || status === 410) && client.enterpriseVersion !== null;
        return lacking ? fromMergedPulls(client, repository, state, candidate, known) : unknown(first.problem);
      }
      const branch = state.defaultBranch;
      const walk = new gathering_walk.q(candidate, state.tip, known);
      const pulls = new PullsByCommit(commits => pullsOf(client, repository, branch, candidate.path, commits));
      let stretch = ahead ?? await (0, gathering_walk.A)(client, repository, branch, first, true);
      for (let number = 1; ;number += 1) {
        const {page, trees, older} = stretch;
        if (!page.ok) return unknown(page.problem);
        if (!trees.ok) return unknown(trees.problem);
        if (older?.ok === false) return unknown(older.problem);
        const boundary = Math.max(0, walk.pushes.length - 1);
        walk.take(page.value.pushes, trees.value);
        if (walk.repeats(older?.value.pushes ?? [])) return lost(page.request, "a page of pushes that were listed before");
        const suspects = number === 1 ? [] : walk.changesFrom(boundary).slice(0, SUSPECTS);
        const [unread, unasked, further] = await Promise.all([ walk.read(client, repository), pulls.ask(suspects), older !== null && walk.mayGoOn ? (0, 
        gathering_walk.A)(client, repository, branch, older, false) : null ]);
        const problem = unread ?? unasked;
        if (problem !== null) return unknown(problem);
        const {next} = page.value;
        const last = next === null || number === history_MOST_PAGES;
        const found = (0, rules_landing.Y9)(walk.history(), state.tip, next === null);
        const push = found.kind === "landed" ? walk.pushes[found.index] : void 0;
        if (found.kind === "landed" && push !== void 0) {
          const missing = await pulls.ask([ push.after ]);
          if (missing !== null) return unknown(missing);
          const pull = pulls.of(push.after);
          if (last || found.resumed || !reachesBack(candidate, pull, push)) {
            const whole = next === null && (0, rules_landing.T6)(walk.history());
            const seenFrom = whole ? null : walk.pushes.at(-1)?.at ?? push.at;
            const landing = {
              landedAt: push.at,
              landedBy: push.by,
              author: authorOf(push, pull, pullsOf === readLandingPulls),
              by: "activity",
              approvalsCountFrom: found.resumed ? push.at : seenFrom
            };
            return landed(landing, sourceOf(push, repository), pull);
          }
        }
        if (last || found.kind === "unknown") {
          const pushes = walk.pushes.length;
          return lost(page.request, `the landing of this plan is not in the last ${pushes} pushes`);
        }
        const before = older ?? await (0, activity.E)(client, repository, branch, next);
        stretch = further ?? await (0, gathering_walk.A)(client, repository, branch, before, false);
      }
    }
    class PullsByCommit {
      #known=new Map;
      #read;
      constructor(read) {
        this.#read = read;
      }
      of(commit) {
        return this.#known.get(commit) ?? null;
      }
      async ask(commits) {
        const unasked = commits.filter(commit => !this.#known.has(commit));
        if (unasked.length === 0) return null;
        const asked = await this.#read(unasked);
        if (!asked.ok) return asked.problem;
        for (const commit of unasked) this.#known.set(commit, asked.value.get(commit) ?? null);
        return null;
      }
    }
    function reachesBack(candidate, pull, push) {
      const {approvals, urgent} = candidate.intervention;
      const recorded = [ approvals?.client, approvals?.["ezdrav-ict"] ].flatMap(approval => approval?.plan === void 0 && urgent === void 0 ? [] : [ approval?.at ?? push.at ]);
      const reviewed = (pull?.reviews ?? []).filter(review => review.state === "APPROVED" && review.onHead).map(review => review.submittedAt);
      return [ ...recorded, ...reviewed ].some(at => at < push.at);
    }
    function authorOf(push, pull, asked) {
      if (pull !== null) return pull.author;
      const merged = push.kind === "pr_merge" || push.kind === "merge_queue_merge";
      return merged && asked ? null : push.by;
    }
    function sourceOf({id, at}, {owner, name}) {
      return {
        kind: "api",
        from: `/repos/${owner}/${name}/activity`,
        id,
        time: at
      };
    }
    function lost(request, detail) {
      return unknown({
        code: "api.malformed",
        request,
        status: 200,
        detail
      });
    }
  },
  5407: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
      const [trees, older] = await Promise.all([ (0, _github_activity_js__WEBPACK_IMPORTED_MODULE_0__.i)(client, repository, tips), further && next !== null ? (0, 
      _github_activity_js__WEBPACK_IMPORTED_MODULE_0__.E)(client, repository, branch, next) : null ]);
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
        for (const [commit, files] of trees) {
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
      changesFrom(from) {
        return this.pushes.flatMap((push, index) => {
          const older = this.pushes[index + 1];
          if (index < from || older === void 0) return [];
          return this.#listed(push) === this.#listed(older) ? [] : [ push.after ];
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
          breaks: push.kind === "force_push" || push.kind === "branch_creation",
          state: this.#stateAt(push.after)
        }));
      }
      #stateAt(commit) {
        const files = this.#trees.get(commit);
        if (files === null) return "unknown";
        const told = [ ...files ?? [], ...this.#doneAt(commit) ].filter(({path}) => commit !== this.#tip || path === this.#candidate.path).map(file => this.#stateOf(file));
        const worst = [ "finished", "withdrawn", "unknown", "present" ].find(state => told.includes(state));
        return worst ?? "absent";
      }
      #stateOf({path, oid}) {
        let reading = this.#readings.get(oid);
        if (reading === void 0) {
          const bytes = this.#blobs.get(oid);
          reading = bytes === void 0 ? null : (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__.G9)(path, bytes);
          if (bytes !== void 0) this.#readings.set(oid, reading);
        }
        if (reading === null) return this.#mayBeSetAside(path, oid) ? "unknown" : "absent";
        const {id, outcome, status} = reading.intervention;
        const same = reading.planDigest === this.#candidate.planDigest;
        if (same || id === this.#candidate.intervention.id) {
          if (outcome !== void 0 || isDone({
            path
          })) return "finished";
          if (status === "withdrawn") return "withdrawn";
        }
        return same ? "present" : "absent";
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
    function isDone({path, mode, size}) {
      const readable = mode === void 0 || mode === "100644" && (size ?? 0) <= _records_limits_js__WEBPACK_IMPORTED_MODULE_2__.o5.bytes;
      return readable && /^\.ezdrav\/done\/[^/]+\.yml$/.test(path);
    }
  },
  2347: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T6: () => reachesBeginning,
      Y9: () => searchLanding,
      al: () => inOrder
    });
    function searchLanding(history, tip, complete) {
      if (history[0]?.after !== tip || history[0].state !== "present") return {
        kind: "unknown"
      };
      for (const [index, entry] of history.entries()) {
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
        const aside = entry.state !== "present" && entry.state !== "absent";
        return hole || aside;
      });
    }
    const NOTHING = /^0+$/;
    function reachesBeginning(history) {
      return NOTHING.test(history.at(-1)?.before ?? "");
    }
    function inOrder(pushes, tip) {
      const left = [ ...pushes ];
      const ordered = [];
      for (let expected = tip; left.length > 0; ) {
        const newest = left[0]?.at;
        const following = left.findIndex(({at, after}) => at === newest && after === expected);
        const next = left.splice(Math.max(0, following), 1);
        ordered.push(...next);
        expected = next[0]?.before ?? expected;
      }
      return ordered;
    }
  }
};
