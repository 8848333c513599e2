export const id = 98;

export const ids = [ 98 ];

export const modules = {
  2830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $4: () => graphQlPerson,
      C$: () => RestAccount,
      EW: () => restPerson,
      Jc: () => PresentActor,
      W1: () => ACTOR,
      ng: () => GraphQlActor
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
    const IDENTIFIED = new Set([ "User", "Bot" ]);
    const RestAccount = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
      login: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
      id: zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig(),
      type: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()
    });
    const PresentActor = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
      kind: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
      login: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),
      databaseId: zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig()))
    }).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YPB(({kind, databaseId}) => !IDENTIFIED.has(kind) || (databaseId ?? null) !== null));
    const GraphQlActor = zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(PresentActor);
    const ACTOR = "kind: __typename login ... on User { databaseId } ... on Bot { databaseId }\n  ... on Mannequin { databaseId } ... on Organization { databaseId }";
    const TYPES = new Set([ "User", "Bot", "Organization", "Mannequin" ]);
    function restPerson(account) {
      return {
        login: account.login,
        id: account.id,
        type: typeOf(account.type)
      };
    }
    function graphQlPerson(actor) {
      if (actor === null) return {
        login: "ghost",
        id: null,
        type: null
      };
      const suffix = actor.kind === "Bot" && !actor.login.endsWith("[bot]") ? "[bot]" : "";
      return {
        login: `${actor.login}${suffix}`,
        id: actor.databaseId ?? null,
        type: typeOf(actor.kind)
      };
    }
    function typeOf(name) {
      return TYPES.has(name) ? name : null;
    }
  }),
  834: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $i: () => DEPLOYMENTS,
      l2: () => DeploymentPage,
      En: () => RECEIPT_ENVIRONMENT,
      w2: () => isBot,
      Md: () => payloadOf,
      gh: () => readReceipts
    });
    var schemas = __webpack_require__(3619);
    var api = __webpack_require__(3305);
    var actors = __webpack_require__(2830);
    var github_name = __webpack_require__(9339);
    function deploymentNumber(nodeId) {
      const legacy = /^\d+:Deployment(\d+)$/.exec(Buffer.from(nodeId, "base64").toString("latin1"));
      if (legacy?.[1] !== void 0) return legacy[1];
      const [, packed] = /^DE_([A-Za-z0-9_-]+)$/.exec(nodeId) ?? [];
      return packed === void 0 ? nodeId : lastOf(Buffer.from(packed, "base64url")) ?? nodeId;
    }
    const WIDTHS = new Map([ [ 204, 1 ], [ 205, 2 ], [ 206, 4 ], [ 207, 8 ] ]);
    function lastOf(bytes) {
      if (bytes[0] !== 147) return null;
      let last = null;
      let at = 1;
      for (let count = 0; count < 3; count += 1) {
        const mark = bytes[at] ?? 255;
        const width = mark < 128 ? 0 : WIDTHS.get(mark);
        if (width === void 0 || at + width >= bytes.length) return null;
        const digits = bytes.subarray(width === 0 ? at : at + 1, at + 1 + width).toString("hex");
        last = String(BigInt(`0x${digits}`));
        at += 1 + width;
      }
      return at === bytes.length ? last : null;
    }
    var times = __webpack_require__(1028);
    var unreadable = __webpack_require__(7827);
    const RECEIPT_ENVIRONMENT = "ezdrav-announcement";
    const BOT = "github-actions[bot]";
    const Status = schemas.Ikc({
      state: schemas.YjP(),
      createdAt: times.u,
      creator: actors.Jc
    });
    const Node = schemas.Ikc({
      id: schemas.YjP().check(api.m9(1)),
      task: schemas.YjP(),
      environment: schemas.euz(RECEIPT_ENVIRONMENT),
      commitOid: schemas.YjP(),
      payload: schemas.mee(schemas.YjP()),
      createdAt: times.u,
      creator: actors.Jc,
      repository: schemas.Ikc({
        nameWithOwner: schemas.YjP()
      }),
      statuses: schemas.Ikc({
        nodes: schemas.YOg(Status),
        pageInfo: schemas.Ikc({
          hasNextPage: schemas.zMY()
        })
      }),
      otherEnd: schemas.Ikc({
        nodes: schemas.YOg(Status)
      })
    });
    const DeploymentPage = schemas.Ikc({
      nodes: schemas.YOg(Node),
      pageInfo: schemas.Ikc({
        hasNextPage: schemas.zMY(),
        endCursor: schemas.mee(schemas.YjP())
      })
    });
    const STATUS = `state createdAt creator { ${actors.W1} }`;
    const DEPLOYMENTS = deployments("");
    function deployments(after) {
      return `deployments(environments: ["${RECEIPT_ENVIRONMENT}"], first: 100, ${after}\n    orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { hasNextPage endCursor } nodes {\n    id task environment commitOid payload createdAt creator { ${actors.W1} }\n    repository { nameWithOwner }\n    statuses(first: 50) { pageInfo { hasNextPage } nodes { ${STATUS} } }\n    otherEnd: statuses(last: 50) { nodes { ${STATUS} } } } }`;
    }
    const MOST_PAGES = 5;
    async function readReceipts(client, repository, first, wanted) {
      const receipts = [];
      let page = first;
      let request = "GraphQL Repository";
      for (let number = 1; ;number += 1) {
        const buried = page.nodes.find(node => isBuried(node, wanted));
        if (buried !== void 0) {
          const receipt = deploymentNumber(buried.id);
          return (0, unreadable.O)(request, "too-many-statuses", {
            receipt
          });
        }
        const foreign = page.nodes.some(node => node.repository.nameWithOwner.toLowerCase() !== `${repository.owner}/${repository.name}`.toLowerCase());
        if (foreign) return (0, github_name._2)(request);
        const read = page.nodes.flatMap(node => receiptOf(node) ?? []);
        receipts.push(...read);
        if (read.some(receipt => isBot(receipt.creator) && wanted(receipt)) || !page.pageInfo.hasNextPage) return {
          ok: true,
          value: receipts,
          request,
          next: null
        };
        if (number === MOST_PAGES) return (0, unreadable.O)(request, "too-many-receipts", {
          most: MOST_PAGES * 100
        });
        const query = `query Receipts($owner: String!, $name: String!, $after: String!) {\n      repository(owner: $owner, name: $name) { ${github_name.zK} ${deployments("after: $after,")} } }`;
        const variables = {
          ...(0, github_name._M)(repository),
          after: page.pageInfo.endCursor
        };
        const asked = await client.query(query, variables, schemas.Ikc({
          repository: schemas.X$i(github_name.lz, {
            deployments: DeploymentPage
          })
        }));
        if (!asked.ok) return asked;
        if ((0, github_name.wP)(repository, asked.value.repository)) return (0, github_name._2)(asked.request);
        page = asked.value.repository.deployments;
        request = asked.request;
      }
    }
    function statusesOf({statuses, otherEnd}) {
      return [ ...statuses.nodes, ...otherEnd.nodes ];
    }
    const FINAL = new Set([ "SUCCESS", "FAILURE", "ERROR" ]);
    function decidingOf(node) {
      const [first = null] = statusesOf(node).filter(({state, creator}) => FINAL.has(state) && (state !== "SUCCESS" || isBot((0, 
      actors.$4)(creator)))).toSorted((one, other) => one.createdAt - other.createdAt || Number(one.state === "SUCCESS") - Number(other.state === "SUCCESS"));
      return first;
    }
    function deliveryOf(node) {
      const deciding = decidingOf(node);
      return deciding?.state === "SUCCESS" ? deciding.createdAt : null;
    }
    function isBuried(node, wanted) {
      if (!node.statuses.pageInfo.hasNextPage || deliveryOf(node) !== null) return false;
      const receipt = receiptOf(node);
      return receipt !== null && isBot(receipt.creator) && wanted({
        ...receipt,
        deliveredAt: receipt.createdAt
      });
    }
    const KINDS = {
      "ezdrav:announcement": "announcement",
      "ezdrav:notification": "notification",
      "ezdrav:withdrawal": "withdrawal"
    };
    function receiptOf(node) {
      const kind = KINDS[node.task];
      if (kind === void 0) return null;
      const deliveredAt = deliveryOf(node);
      const whole = !node.statuses.pageInfo.hasNextPage;
      if (whole && deliveredAt === null && isGivenUp(node)) return null;
      return {
        kind,
        id: deploymentNumber(node.id),
        repository: node.repository.nameWithOwner,
        environment: node.environment,
        creator: (0, actors.$4)(node.creator),
        commit: node.commitOid,
        payload: payloadOf(node.payload),
        createdAt: node.createdAt,
        deliveredAt
      };
    }
    function isGivenUp(node) {
      const deciding = decidingOf(node);
      return deciding !== null && deciding.state !== "SUCCESS";
    }
    function isBot(person) {
      return person.type === "Bot" && person.login === BOT;
    }
    const Payload = schemas.Ikc({
      schema: schemas.aig(),
      intervention: schemas.YjP(),
      plan: schemas.YjP(),
      recipients: schemas.YOg(schemas.YjP()),
      "message-id": schemas.YjP(),
      run: schemas.YjP()
    });
    function payloadOf(given) {
      let value = given;
      for (let layer = 0; layer < 2 && typeof value === "string"; layer += 1) try {
        value = JSON.parse(value);
      } catch {
        return null;
      }
      const read = Payload.safeParse(value);
      if (!read.success) return null;
      const {schema, intervention, plan, recipients, run} = read.data;
      const messageId = read.data["message-id"];
      return {
        schema,
        interventionId: intervention,
        planDigest: plan,
        recipients,
        messageId,
        runId: run
      };
    }
  }),
  8328: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Nu: () => readRepository,
      R$: () => EzdravTree,
      RR: () => listing,
      qw: () => EZDRAV_TREE
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3619);
    var _blobs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1346);
    var _name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9339);
    var _receipts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(834);
    var _tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69);
    var _unreadable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7827);
    const Entry = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      name: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      mode: zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig(),
      type: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      oid: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      size: zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()
    });
    function isWholeFolder(entry) {
      return entry.type !== "tree" || Array.isArray(entry.object?.entries);
    }
    const EzdravFolder = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      mode: zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig(),
      type: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      oid: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
      object: zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        entries: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.X$i(Entry, {
          object: zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            entries: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(Entry)))
          }))
        }).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YPB(isWholeFolder)))))
      }))
    }).check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YPB(isWholeFolder));
    const EzdravTree = zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(EzdravFolder);
    const Text = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      entries: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        object: _blobs_js__WEBPACK_IMPORTED_MODULE_0__.NQ
      }))))
    });
    const Texts = zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      object: zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(Text)
    }));
    const State = zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
      repository: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        databaseId: zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig(),
        nameWithOwner: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
        visibility: zod_mini__WEBPACK_IMPORTED_MODULE_4__.k5n([ "PUBLIC", "PRIVATE", "INTERNAL" ]),
        defaultBranchRef: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
          name: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
          target: zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
            oid: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),
            file: EzdravTree,
            texts: Texts,
            interventions: Texts
          })
        }),
        ref: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(_tags_js__WEBPACK_IMPORTED_MODULE_3__.vw)),
        alike: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({
          name: zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()
        }))),
        deployments: _receipts_js__WEBPACK_IMPORTED_MODULE_2__.l2
      })
    });
    const ENTRY = "name mode type oid size";
    const EZDRAV_TREE = `file(path: ".ezdrav") { mode type oid object { ... on Tree {\n  entries { ${ENTRY} object { ... on Tree { entries { ${ENTRY} } } } } } } }`;
    const TEXTS = `{ object { ... on Tree { entries { object { ${_blobs_js__WEBPACK_IMPORTED_MODULE_0__.we} } } } } }`;
    async function readRepository(client, repository, ref) {
      const alike = ref?.replace("refs/tags/", "refs/heads/") ?? null;
      const query = `query Repository($owner: String!, $name: String!${ref === null ? "" : ", $ref: String!, $alike: String!"}) {\n    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_1__.zK} visibility\n      defaultBranchRef { name target { oid ... on Commit { ${EZDRAV_TREE}\n        texts: file(path: ".ezdrav") ${TEXTS}\n        interventions: file(path: ".ezdrav/interventions") ${TEXTS} } } }\n      ${ref === null ? "" : `${_tags_js__WEBPACK_IMPORTED_MODULE_3__.Dk} alike: ref(qualifiedName: $alike) { name }`} ${_receipts_js__WEBPACK_IMPORTED_MODULE_2__.$i} } }`;
      const asked = await client.query(query, {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_1__._M)(repository),
        ...ref !== null && {
          ref,
          alike
        }
      }, State);
      if (!asked.ok) return asked;
      if ((0, _name_js__WEBPACK_IMPORTED_MODULE_1__.wP)(repository, asked.value.repository)) return (0, 
      _name_js__WEBPACK_IMPORTED_MODULE_1__._2)(asked.request);
      if (ref !== null && (asked.value.repository.ref === void 0 || asked.value.repository.alike === void 0)) return (0, 
      _unreadable_js__WEBPACK_IMPORTED_MODULE_5__.O)(asked.request, "tag-not-told");
      const {databaseId, defaultBranchRef, ref: tag, alike: branch, ...state} = asked.value.repository;
      const {target} = defaultBranchRef;
      return {
        ...asked,
        value: {
          ...state,
          id: databaseId,
          defaultBranch: defaultBranchRef.name,
          tip: target.oid,
          files: listing(target.file),
          blobs: provenTexts(target.texts, target.interventions),
          tag: ref === null ? null : (0, _tags_js__WEBPACK_IMPORTED_MODULE_3__.MI)(ref, tag ?? null),
          branchNamedAlike: (branch ?? null) !== null
        }
      };
    }
    function provenTexts(...folders) {
      const answers = folders.flatMap(folder => folder?.object?.entries ?? []);
      return new Map(answers.flatMap(({object}) => {
        const oid = object?.oid;
        const bytes = oid === void 0 ? null : (0, _blobs_js__WEBPACK_IMPORTED_MODULE_0__.CE)(oid, object);
        return oid === void 0 || bytes === null ? [] : [ [ oid, bytes ] ];
      }));
    }
    function listing(root) {
      if (root === null) return [];
      const entries = root.object?.entries;
      if (!entries) return [ file(".ezdrav", {
        ...root,
        name: ".ezdrav",
        size: 0
      }) ];
      return entries.flatMap(entry => {
        const path = `.ezdrav/${entry.name}`;
        const inner = entry.object?.entries ?? [];
        return [ file(path, entry), ...inner.map(each => file(`${path}/${each.name}`, each)) ];
      });
    }
    function file(path, entry) {
      const type = entry.type === "tree" || entry.type === "commit" ? entry.type : "blob";
      return {
        path,
        type,
        mode: entry.mode.toString(8).padStart(6, "0"),
        oid: entry.oid,
        size: entry.size
      };
    }
  }),
  69: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Dk: () => TAG,
      MI: () => peeled,
      vw: () => Tag,
      zW: () => readTag
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
    var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9339);
    const MOST_OBJECTS = 6;
    const TagTarget = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      kind: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
      oid: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
      target: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.RZV(() => TagTarget))
    });
    const Tag = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      prefix: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
      name: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
      target: TagTarget
    });
    const TAG = `ref(qualifiedName: $ref) { prefix name ${following(MOST_OBJECTS)} }`;
    function following(objects) {
      const inner = objects === 1 ? "" : ` ... on Tag { ${following(objects - 1)} }`;
      return `target { kind: __typename oid${inner} }`;
    }
    async function readTag(client, repository, ref) {
      const query = `query Tag($owner: String!, $name: String!, $ref: String!) {\n    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_0__.zK} ${TAG} } }`;
      const schema = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        repository: zod_mini__WEBPACK_IMPORTED_MODULE_1__.X$i(_name_js__WEBPACK_IMPORTED_MODULE_0__.lz, {
          ref: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(Tag)
        })
      });
      const asked = await client.query(query, {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_0__._M)(repository),
        ref
      }, schema);
      if (!asked.ok) return asked;
      if ((0, _name_js__WEBPACK_IMPORTED_MODULE_0__.wP)(repository, asked.value.repository)) return (0, 
      _name_js__WEBPACK_IMPORTED_MODULE_0__._2)(asked.request);
      return {
        ...asked,
        value: peeled(ref, asked.value.repository.ref)
      };
    }
    function peeled(ref, found) {
      const tag = found !== null && `${found.prefix}${found.name}` === ref ? found : null;
      const objects = [];
      for (let object = tag?.target; object !== void 0; object = object.target) objects.push(object);
      const last = objects.at(-1);
      return {
        commit: last?.kind === "Commit" ? last.oid : null,
        objects: objects.map(object => object.oid),
        goesOn: last?.kind === "Tag"
      };
    }
  }),
  1028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => instant
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);
    const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
    const instant = zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Fk(SHAPE), zod_mini__WEBPACK_IMPORTED_MODULE_0__.YPB(text => !Number.isNaN(Date.parse(text)))), zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi(text => (0, 
    _calendar_instant_js__WEBPACK_IMPORTED_MODULE_2__.B9)(Date.parse(text))));
  }),
  8799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => canonicalize
    });
    function serializeString(value) {
      if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
      return JSON.stringify(value);
    }
    function serializePrimitive(value) {
      switch (typeof value) {
       case "number":
        if (isNaN(value)) throw new Error("NaN is not allowed");
        if (!isFinite(value)) throw new Error("Infinity is not allowed");
        return JSON.stringify(value);

       case "string":
        return serializeString(value);

       case "boolean":
        return value ? "true" : "false";

       default:
        return JSON.stringify(value);
      }
    }
    function enterValue(value, seen) {
      let wrappers = null;
      while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
        if (seen.has(value)) throw new Error("Circular reference detected");
        seen.add(value);
        (wrappers ??= []).push(value);
        value = value.toJSON();
      }
      if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
      if (value === null || typeof value !== "object") {
        if (wrappers !== null) for (const wrapper of wrappers) seen.delete(wrapper);
        return serializePrimitive(value);
      }
      if (seen.has(value)) throw new Error("Circular reference detected");
      seen.add(value);
      return {
        container: value,
        keys: Array.isArray(value) ? null : Object.keys(value).sort(),
        index: 0,
        first: true,
        wrappers
      };
    }
    function canonicalize(object) {
      if (object === null || typeof object !== "object") return serializePrimitive(object);
      const seen = new Set;
      const root = enterValue(object, seen);
      if (typeof root !== "object") return root;
      let result = root.keys === null ? "[" : "{";
      const stack = [ root ];
      outer: while (stack.length > 0) {
        const frame = stack[stack.length - 1];
        const container = frame.container;
        if (frame.keys === null) {
          while (frame.index < container.length) {
            const i = frame.index++;
            if (i > 0) result += ",";
            const element = container[i];
            const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
            if (value === null || typeof value !== "object") {
              result += serializePrimitive(value);
              continue;
            }
            const child = enterValue(value, seen);
            if (typeof child !== "object") {
              result += child === void 0 ? "null" : child;
              continue;
            }
            result += child.keys === null ? "[" : "{";
            stack.push(child);
            continue outer;
          }
          result += "]";
        } else {
          const keys = frame.keys;
          while (frame.index < keys.length) {
            const key = keys[frame.index++];
            const value = container[key];
            if (value === void 0 || typeof value === "symbol" || typeof value === "function") continue;
            if (value === null || typeof value !== "object") {
              if (frame.first) frame.first = false; else result += ",";
              result += serializeString(key) + ":" + serializePrimitive(value);
              continue;
            }
            const child = enterValue(value, seen);
            if (child === void 0) continue;
            if (frame.first) frame.first = false; else result += ",";
            result += serializeString(key) + ":";
            if (typeof child !== "object") {
              result += child;
              continue;
            }
            result += child.keys === null ? "[" : "{";
            stack.push(child);
            continue outer;
          }
          result += "}";
        }
        seen.delete(container);
        if (frame.wrappers !== null) for (const wrapper of frame.wrappers) seen.delete(wrapper);
        stack.pop();
      }
      return result;
    }
  })
};
