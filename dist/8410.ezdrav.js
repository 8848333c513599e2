export const id = 8410;

export const ids = [ 8410 ];

export const modules = {
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
        formerRules: null,
        problems: []
      };
    }
  }),
  4096: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      gateOffline: () => gateOffline
    });
    var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9665);
    var _report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);
    var _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8149);
    var _rules_selection_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8726);
    var _runner_working_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6389);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4303);
    var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5987);
    var _offline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9928);
    var _versions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(498);
    const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
    function gateOffline(asked) {
      const now = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__.dW)(asked);
      const repo = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__.kF)(asked);
      const ref = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__.vU)(asked, "ref", /^\S+$/, "refs/tags/v4.12.0");
      const format = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__.Yq)(asked, "format", [ "text", "json" ]) ?? "text";
      const question = {
        now,
        intervention: (0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__.XG)(asked, "intervention", repo, ".ezdrav/intervention.yml"),
        ref: ref === void 0 || ref.startsWith("refs/") ? ref : `refs/tags/${ref}`,
        sha: (0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__.vU)(asked, "sha", COMMIT, "40 × 0–9 a–f"),
        actor: (0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__.vU)(asked, "actor", /^[\w-]+(?:\[bot\])?$/, "LOGIN"),
        environment: (0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__.Yq)(asked, "environment", [ "production", "test" ]) ?? "production"
      };
      const files = (0, _offline_js__WEBPACK_IMPORTED_MODULE_6__.gr)((0, _runner_working_tree_js__WEBPACK_IMPORTED_MODULE_3__.c)(repo, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_5__.LF), question.intervention);
      const facts = (0, _offline_js__WEBPACK_IMPORTED_MODULE_6__.j2)(question, files);
      const {candidate} = (0, _rules_selection_js__WEBPACK_IMPORTED_MODULE_8__.iE)(files.files, facts.target);
      const verdict = (0, _rules_evaluate_js__WEBPACK_IMPORTED_MODULE_2__._)(candidate, files.solution, facts);
      const language = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_4__._9)(asked, files.solution.language);
      const text = format === "json" ? JSON.stringify((0, _report_json_js__WEBPACK_IMPORTED_MODULE_0__.L)(verdict, _versions_js__WEBPACK_IMPORTED_MODULE_7__.S, language), null, 2) : (0, 
      _report_text_js__WEBPACK_IMPORTED_MODULE_1__.b6)(verdict, {
        language,
        colour: asked.colour,
        columns: asked.columns
      });
      return {
        text,
        exitCode: exitCodeOf(verdict)
      };
    }
    function exitCodeOf(verdict) {
      if (verdict.allowed) return 0;
      return verdict.decision === "invalid" ? 2 : 1;
    }
  }),
  9665: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => isoOrNull,
      L: () => jsonReport
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9466);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
    var _fact_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4369);
    var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3475);
    function isoOrNull(at) {
      return at === null ? null : (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__.tK)(at);
    }
    function jsonValue(value) {
      if ((0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_1__.ii)(value)) return (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_3__.tK)(value.at);
      if (Array.isArray(value)) return value.map(jsonValue);
      return (0, _fact_reader_js__WEBPACK_IMPORTED_MODULE_1__.IZ)(value) ? jsonFacts(value) : value;
    }
    function jsonFacts(facts) {
      return Object.fromEntries(Object.entries(facts).map(([key, value]) => [ key, jsonValue(value) ]));
    }
    function jsonRow({rule, outcome, code, evidence, facts}) {
      return {
        rule,
        outcome,
        code,
        evidence,
        facts: jsonFacts(facts)
      };
    }
    function jsonReport(verdict, versions, language) {
      const {intervention} = verdict;
      return {
        schema: 1,
        decision: verdict.decision,
        allowed: verdict.allowed,
        "reason-codes": verdict.reasonCodes,
        reasons: verdict.reasonCodes.map(code => ({
          code,
          "help-url": (0, _pages_js__WEBPACK_IMPORTED_MODULE_2__.X)(code, language)
        })),
        intervention: intervention && {
          id: intervention.id,
          "plan-digest": intervention.planDigest,
          urgent: intervention.urgent
        },
        "evaluated-at": isoOrNull(verdict.evaluatedAt),
        "opens-at": isoOrNull(verdict.opensAt),
        "closes-at": isoOrNull(verdict.closesAt),
        "valid-until": isoOrNull(verdict.validUntil),
        "earliest-start": isoOrNull(verdict.earliestStart),
        ahead: verdict.ahead && {
          "clear-from": isoOrNull(verdict.ahead.clearFrom),
          "contract-ended": verdict.ahead.contractEnded,
          rules: verdict.ahead.rows.map(jsonRow)
        },
        rules: verdict.rules.map(jsonRow),
        diagnostics: verdict.diagnostics.map(diagnostic => ({
          file: diagnostic.file,
          line: diagnostic.line,
          column: diagnostic.column,
          code: diagnostic.code,
          message: (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__.Dh)(diagnostic, language)
        })),
        versions: {
          product: versions.product,
          calendar: versions.calendar,
          tzdata: versions.tzdata
        }
      };
    }
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
