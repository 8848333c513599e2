export const id = 5305;

export const ids = [ 5305, 9836 ];

export const modules = {
  5305: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      init: () => init
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9466);
    var _calendar_lead_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1431);
    var _calendar_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9467);
    var _report_escaping_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4391);
    var _report_init_starters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6420);
    var _report_init_steps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7649);
    var _runner_new_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(463);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4303);
    var _init_found_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54);
    var _urgent_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9836);
    var _report_language_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8938);
    const WEEK = 168 * _calendar_instant_js__WEBPACK_IMPORTED_MODULE_8__.dp;
    const SLOT = 4 * _calendar_instant_js__WEBPACK_IMPORTED_MODULE_8__.dp;
    const OF_URGENT = [ "tag", "incident", "reason", "impact", "rollback" ];
    async function init(asked) {
      if (asked.options["urgent"] === true) return urgentInstead(asked);
      const stray = OF_URGENT.find(name => asked.options[name] !== void 0);
      if (stray !== void 0) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_4__.Jr({
        kind: "unknown-argument",
        value: `--${stray}`,
        near: null
      });
      const repo = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__.kF)(asked);
      const language = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__._9)(asked, void 0);
      const words = (0, _report_language_js__WEBPACK_IMPORTED_MODULE_7__.w)(language).init;
      const {solution, defaultBranch} = (0, _init_found_js__WEBPACK_IMPORTED_MODULE_5__.PV)(repo);
      const start = lawfulStart((0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_8__.tY)(asked.now, WEEK));
      const slot = {
        start,
        end: (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_8__.tY)(start, SLOT)
      };
      const lines = (0, _report_init_starters_js__WEBPACK_IMPORTED_MODULE_2__.Pq)({
        language,
        solution,
        defaultBranch,
        slot
      }).map(({path, text}) => {
        const made = (0, _runner_new_files_js__WEBPACK_IMPORTED_MODULE_3__.q)(repo, path, text);
        const shown = (0, _init_found_js__WEBPACK_IMPORTED_MODULE_5__.pS)(asked, repo, path);
        return {
          made,
          line: `${made ? "+" : "="} ${shown}: ${made ? words.made : words.kept}`
        };
      });
      const none = lines.every(({made}) => !made);
      const said = none ? `${words.nothing}\n` : "";
      const steps = (0, _report_init_steps_js__WEBPACK_IMPORTED_MODULE_9__.j)(words.steps, words.starting((0, 
      _report_escaping_js__WEBPACK_IMPORTED_MODULE_10__.RK)(defaultBranch)));
      return {
        text: `${lines.map(({line}) => line).join("\n")}\n${said}\n${steps}`,
        exitCode: 0
      };
    }
    function lawfulStart(announced) {
      const hours = _calendar_window_js__WEBPACK_IMPORTED_MODULE_1__.hu;
      return (0, _calendar_lead_time_js__WEBPACK_IMPORTED_MODULE_0__.gl)({
        announced,
        reading: "default",
        extra: [],
        hours,
        downtime: true
      }) ?? announced;
    }
    async function urgentInstead(asked) {
      const {tag, incident} = asked.options;
      const positionals = [ tag, incident ].flatMap(each => typeof each === "string" ? [ each ] : []);
      const told = await (0, _urgent_js__WEBPACK_IMPORTED_MODULE_6__.urgentPlan)({
        ...asked,
        positionals
      });
      const hint = (0, _report_language_js__WEBPACK_IMPORTED_MODULE_7__.w)((0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__._9)(asked, void 0)).urgentPlan.moved;
      return {
        ...told,
        text: `${hint}\n${told.text}`
      };
    }
  }),
  8377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ED: () => mustHaveBeen,
      Kb: () => memberMeant,
      Lw: () => interventionMeant,
      Zo: () => mustBeNew,
      z7: () => writtenTime
    });
    var _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7209);
    var _runner_typed_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9367);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4303);
    function interventionMeant(asked, {candidates}) {
      const open = candidates.filter(({intervention}) => intervention.outcome === void 0);
      const named = asked.positionals[1] ?? asked.options["intervention"];
      if (typeof named === "string") {
        const path = (0, _runner_typed_path_js__WEBPACK_IMPORTED_MODULE_2__._)((0, _arguments_js__WEBPACK_IMPORTED_MODULE_3__.kF)(asked), named);
        const found = open.filter(each => each.intervention.id === named || each.path === path);
        const [only] = found;
        if (only !== void 0 && found.length === 1) return only;
        const expected = found.length > 1 ? found.map(each => each.path) : open.map(idOf);
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
          kind: "bad-value",
          option: "ID",
          value: named,
          expected
        });
      }
      const [only, ...more] = open;
      if (only === void 0) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
        kind: "no-intervention"
      });
      if (more.length > 0) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
        kind: "which",
        option: "ID",
        expected: open.map(idOf)
      });
      return only;
    }
    function idOf({intervention}) {
      return intervention.id;
    }
    function memberMeant(asked, {roster}) {
      const staff = roster.known ? roster.value?.staff ?? [] : [];
      const [, ref] = asked.positionals;
      const index = staff.findIndex(each => each.ref === ref);
      const member = staff[index];
      if (member !== void 0) return {
        member,
        index
      };
      const expected = staff.slice(0, 20).map(each => each.ref);
      if (ref === void 0) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
        kind: "which",
        option: "REF",
        expected
      });
      throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
        kind: "bad-value",
        option: "REF",
        value: ref,
        expected
      });
    }
    function mustBeNew(asked, key, there) {
      if (there === void 0 || asked.options["replace"] === true) return;
      throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
        kind: "already",
        key
      });
    }
    function writtenTime(at) {
      const plain = (0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__.dE)(at).slice(0, 16);
      return (0, _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__.p)(plain).ok ? plain : `${plain}${(0, 
      _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__.HA)(at)}`;
    }
    function mustHaveBeen(asked, option, value) {
      const reading = (0, _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__.p)(value);
      if (reading.ok && reading.instant > asked.now) throw new _arguments_js__WEBPACK_IMPORTED_MODULE_3__.Jr({
        kind: "in-future",
        option,
        value
      });
    }
  }),
  9836: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      urgentPlan: () => urgentPlan
    });
    var instant = __webpack_require__(9466);
    var amending = __webpack_require__(3704);
    var intervention = __webpack_require__(2570);
    var escaping = __webpack_require__(4391);
    var plan_text = __webpack_require__(7083);
    var zone = __webpack_require__(7209);
    var report_language = __webpack_require__(8938);
    var commented = __webpack_require__(726);
    var starters = __webpack_require__(6420);
    const LENGTH = 4 * instant.dp;
    function time(at) {
      return `${(0, zone.dE)(at)}${(0, zone.HA)(at)}`;
    }
    function urgentText(start) {
      const c = (0, report_language.w)(start.language).starterComments;
      const {tag, incident, now} = start;
      return `${(0, starters.cZ)("intervention")}\n${(0, commented.n)(c.urgent)}\nversion: 1\nid: ${(0, 
      starters.Uq)(start.id)}\ntitle: ${(0, starters.Uq)(`Urgentni poseg: ${tag} (${incident})`.slice(0, 200))}\nsolution: ${(0, 
      starters.Uq)(start.solution)}\nenvironment: production\nrelease:\n  tag: ${(0, starters.Uq)(tag)}\ndescription: ${(0, 
      starters.Uq)(`Urgentna namestitev izdaje ${tag} zaradi incidenta ${incident}.`)}\nreason: ${(0, 
      starters.Uq)(start.reason)}\ncomponents:\n  - { name: ${(0, starters.Uq)(start.solution)}, from: ${(0, 
      starters.Uq)(start.from)}, to: ${(0, starters.Uq)((0, plan_text.E)(tag))} }\naffects: [${start.affects.map(starters.Uq).join(", ")}]\nschedule:\n  start: ${time(now)}\n  end: ${time((0, 
      instant.tY)(now, LENGTH))}\n  downtime: ${start.downtime}\nimpact: ${(0, starters.Uq)(start.impact)}\nrollback: ${(0, 
      starters.Uq)(start.rollback)}\nurgent:\n  reason: ${(0, starters.Uq)(start.reason)}\n  incident: ${(0, 
      starters.Uq)(incident)}\n`;
    }
    var report_text = __webpack_require__(3920);
    var new_files = __webpack_require__(463);
    var working_tree = __webpack_require__(6389);
    var modes_arguments = __webpack_require__(4303);
    var asking = __webpack_require__(2400);
    var ezdrav_files = __webpack_require__(5987);
    var init_found = __webpack_require__(54);
    var modes_new = __webpack_require__(6706);
    var place = __webpack_require__(241);
    var offline = __webpack_require__(9928);
    var subject = __webpack_require__(8377);
    var writing = __webpack_require__(6409);
    const FOLDER = ".ezdrav/interventions";
    const SHORTEST_REASON = 20;
    async function urgentPlan(asked) {
      const repo = (0, modes_arguments.kF)(asked);
      const tag = (0, place.g3)(asked);
      const incident = incidentArgument(asked);
      const tree = (0, working_tree.c)(repo, ezdrav_files.LF);
      const files = (0, offline.gr)(tree, void 0);
      const language = (0, modes_arguments._9)(asked, files.solution.language);
      (0, place.dW)(files, tag);
      const words = (0, report_language.w)(language).urgentPlan;
      const found = (0, init_found.PV)(repo);
      const last = lastOf(files.candidates, asked.now)?.intervention;
      const said = await (0, asking.to)(asked, language, {
        from: {
          message: words.from,
          judge: (0, asking.CS)("4.12.0"),
          example: "4.12.0",
          offer: last?.outcome?.result === "completed" ? (0, plan_text.E)(last.release.tag) : void 0
        },
        reason: {
          message: words.reason(SHORTEST_REASON),
          judge: (0, asking.CS)("TEXT", SHORTEST_REASON),
          example: "TEXT"
        },
        impact: {
          message: words.impact,
          judge: (0, asking.CS)("TEXT"),
          example: "TEXT"
        },
        rollback: {
          message: words.rollback,
          judge: (0, asking.CS)("TEXT"),
          example: "TEXT"
        },
        downtime: {
          message: words.downtime,
          judge: (0, asking.yL)([ "true", "false" ]),
          example: "true|false",
          choices: words.yesNo
        },
        affects: {
          message: words.affects,
          judge: (0, asking.CS)("A,B", 0),
          example: "A,B",
          offer: last?.affects.join(", "),
          optional: "asked"
        },
        ...telephone(asked, "client", words.client),
        ...telephone(asked, "ict", words.ict)
      });
      const {path, id} = freePath(repo, incident, files.candidates);
      const plan = urgentText({
        language,
        id,
        tag,
        incident,
        solution: last?.solution ?? (files.solution.name.trim() || found.solution),
        from: said.from,
        reason: said.reason,
        impact: said.impact,
        rollback: said.rollback,
        affects: (0, modes_new.listOf)(said.affects),
        downtime: said.downtime === "true",
        now: wholeMinute(asked.now)
      });
      const text = withApprovals(plan, path, [ [ "client", said.client, said["client-at"] ], [ "ezdrav-ict", said.ict, said["ict-at"] ] ]);
      const faulty = (0, place.KS)(asked, language, path, text);
      if (faulty !== null) return faulty;
      const verdict = (0, place.Hc)(asked, tree, path, text);
      const refused = verdict.reasonCodes.filter(code => REFUSED.has(code));
      if (refused.length > 0) {
        const why = (0, report_text.yd)(verdict, refused, {
          ...asked,
          language
        });
        return {
          text: `${(0, report_language.w)(language).record.refused}\n${why}`,
          exitCode: 1,
          noAnswer: true
        };
      }
      const custodian = files.solution.contacts["solution-custodian"];
      const lacking = [ ...said.client === "" ? [ "client" ] : [], ...said.ict === "" ? [ "ezdrav-ict" ] : [] ];
      return (0, writing.u)(asked, {
        repo,
        language,
        change: {
          path,
          before: null,
          after: text
        },
        next: words.next({
          id,
          path,
          tag,
          branch: (0, escaping.RK)(found.defaultBranch),
          recipients: [ "servicedesk@src.si", ...custodian === void 0 ? [] : [ custodian ] ].join(", "),
          lacking
        }),
        facts: {
          id,
          tag,
          incident
        }
      });
    }
    const REFUSED = new Set([ "approval.in-future", "approval.same-party", "approval.self", "approval.reference-malformed", "urgent.unjustified", "urgent.no-incident", "freeze.active" ]);
    function telephone({now}, party, who) {
      const questions = {
        [party]: {
          message: who,
          judge: (0, asking.CS)("TEXT"),
          example: "TEXT",
          optional: "asked"
        },
        [`${party}-at`]: {
          message: "",
          judge: asking.kB,
          example: "2026-12-01T03:12",
          preset: (0, subject.z7)(now),
          optional: "unasked"
        }
      };
      return questions;
    }
    function withApprovals(plan, path, given) {
      const reading = (0, intervention.I)(path, (new TextEncoder).encode(plan));
      if (!reading.ok) return plan;
      return given.reduce((text, [party, by, at]) => by === "" ? text : (0, amending.P)(text, [ "approvals", party ], {
        by,
        at,
        reference: "telephone",
        plan: reading.planDigest
      }), plan);
    }
    function incidentArgument({positionals: [, incident]}) {
      const example = "INC-2026-7781";
      if (incident === void 0) throw new modes_arguments.Jr({
        kind: "missing",
        option: "INCIDENT",
        example
      });
      if (/^(?=.*\S)[^\p{C}]{1,100}$/u.test(incident)) return incident;
      throw new modes_arguments.Jr({
        kind: "bad-value",
        option: "INCIDENT",
        value: incident,
        expected: [ example ]
      });
    }
    function lastOf(candidates, now) {
      const real = candidates.filter(({intervention: {status, environment}}) => status !== "withdrawn" && environment === "production");
      const begun = real.filter(({intervention: {schedule}}) => schedule.start <= now);
      return (begun.length > 0 ? begun : real).reduce((latest, each) => {
        const later = latest?.intervention.schedule.start ?? Number.NEGATIVE_INFINITY;
        return each.intervention.schedule.start > later ? each : latest;
      }, null);
    }
    function freePath(repo, incident, candidates) {
      const plain = incident.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+|[.-]+$/g, "");
      const ids = new Set(candidates.map(({intervention}) => intervention.id));
      for (let turn = 1; ;turn += 1) {
        const id = `URG-${plain.slice(0, 50) || "1"}${turn === 1 ? "" : `-${turn}`}`;
        const path = `${FOLDER}/${id}.yml`;
        const isFree = !(0, new_files.C)(repo, path) && !(0, new_files.C)(repo, `.ezdrav/done/${id}.yml`);
        if (!ids.has(id) && isFree) return {
          path,
          id
        };
      }
    }
    function wholeMinute(at) {
      return (0, instant.B9)(Math.floor(at / instant.pY) * instant.pY);
    }
  }),
  3704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => amended
    });
    var _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5861);
    function amended(text, path, entry) {
      const last = path.at(-1);
      const way = path.slice(0, -1);
      const eol = text.includes("\r\n") ? "\r\n" : "\n";
      const root = (0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
        schema: "failsafe"
      }).contents;
      let node = root;
      for (const [index, step] of way.entries()) {
        const inner = childOf(node, step);
        if (inner === void 0 && (0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
          const nested = [ ...way.slice(index + 1), String(last) ].reduceRight((value, key) => ({
            [key]: value
          }), entry);
          return put(text, node, String(step), nested, eol);
        }
        node = inner;
      }
      if (!(0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) throw new Error(`no mapping: ${way.join(".")}`);
      return put(text, node, String(last), entry, eol);
    }
    function childOf(node, step) {
      if ((0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) return pairOf(node, String(step))?.value ?? void 0;
      return (0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && typeof step === "number" ? node.items[step] : void 0;
    }
    function pairOf(map, key) {
      return map.items.find(pair => (0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && String(pair.key.value) === key);
    }
    function put(text, map, key, entry, eol) {
      const there = pairOf(map, key);
      if (map.flow === true) {
        const value = flow(entry);
        if (there !== void 0) {
          const [from, to] = rangeOf(there.value);
          return spliced(text, from, to, value);
        }
        const behind = map.items.at(-1);
        if (behind === void 0) {
          const [from, to] = rangeOf(map);
          return spliced(text, from, to, `{ ${key}: ${value} }`);
        }
        const [, end] = rangeOf(behind.value ?? behind.key);
        return spliced(text, end, end, `, ${key}: ${value}`);
      }
      const [start] = rangeOf(map.items[0]?.key);
      const indent = " ".repeat(start - lineStart(text, start));
      const lines = block(key, entry, indent);
      if (there !== void 0) {
        const from = rangeOf(there.key)[0];
        const to = contentEnd(text, there);
        return spliced(text, from, to, lines.join(eol).trimStart());
      }
      const behind = map.items.at(-1);
      const end = lineEnd(text, behind === void 0 ? start : contentEnd(text, behind));
      const before = end > 0 && text[end - 1] === "\n" ? "" : eol;
      return spliced(text, end, end, `${before}${lines.join(eol)}${eol}`);
    }
    function contentEnd(text, pair) {
      const [from, to] = rangeOf(pair.value ?? pair.key);
      return from + text.slice(from, to).trimEnd().length;
    }
    function spliced(text, from, to, instead) {
      return `${text.slice(0, from)}${instead}${text.slice(to)}`;
    }
    function lineStart(text, at) {
      return text.lastIndexOf("\n", at - 1) + 1;
    }
    function lineEnd(text, at) {
      const end = text.indexOf("\n", at);
      return end < 0 ? text.length : end + 1;
    }
    function rangeOf(node) {
      const range = typeof node === "object" && node !== null && "range" in node ? node.range : null;
      if (!Array.isArray(range)) throw new Error("a node without a place");
      return [ Number(range[0]), Number(range[1]) ];
    }
    const ONE_LINE = 80;
    function block(key, entry, indent) {
      const line = `${indent}${key}: ${flow(entry)}`;
      if (!isMapping(entry) || indent !== "" && line.length <= ONE_LINE) return [ line ];
      const inner = Object.entries(entry).map(([name, value]) => block(name, value, `${indent}  `));
      return [ `${indent}${key}:`, ...inner.flat() ];
    }
    function isMapping(entry) {
      return typeof entry === "object" && !Array.isArray(entry);
    }
    function flow(entry) {
      if (typeof entry === "string") return written(entry);
      if (typeof entry === "number") return String(entry);
      if (!isMapping(entry)) return `[${entry.map(flow).join(", ")}]`;
      const pairs = Object.entries(entry).map(([key, value]) => `${key}: ${flow(value)}`);
      return `{ ${pairs.join(", ")} }`;
    }
    const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._@+/:-]*[\p{L}\p{N}._@+/-])?$/u;
    function written(text) {
      return PLAIN.test(text) && !text.includes(": ") ? text : JSON.stringify(text);
    }
  })
};
