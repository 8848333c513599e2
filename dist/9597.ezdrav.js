export const id = 9597;

export const ids = [ 9597 ];

export const modules = {
  7187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      checkOffline: () => checkOffline
    });
    var _report_checked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5822);
    var _report_check_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8711);
    var _runner_working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6389);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4303);
    var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5987);
    var _check_judging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3608);
    var _check_requests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2796);
    var _offline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9928);
    function checkOffline(asked) {
      const format = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_2__.Yq)(asked, "format", [ "text", "json" ]) ?? "text";
      const onDisk = (0, _runner_working_tree_js__WEBPACK_IMPORTED_MODULE_1__.c)((0, _arguments_js__WEBPACK_IMPORTED_MODULE_2__.kF)(asked), _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__.LF);
      const files = (0, _offline_js__WEBPACK_IMPORTED_MODULE_6__.gr)(onDisk, void 0);
      const there = new Set(onDisk.map(({path}) => path));
      const requests = (0, _check_requests_js__WEBPACK_IMPORTED_MODULE_5__.h)((0, _offline_js__WEBPACK_IMPORTED_MODULE_6__.$C)(onDisk), files.known);
      const language = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_2__._9)(asked, files.solution.language);
      const side = {
        files,
        bytes: new Map
      };
      const now = {
        known: true,
        value: (0, _arguments_js__WEBPACK_IMPORTED_MODULE_2__.dW)(asked),
        grade: "claimed",
        sources: []
      };
      const judged = (0, _check_judging_js__WEBPACK_IMPORTED_MODULE_4__.s)({
        defaultBranch: "",
        commit: "",
        tip: "",
        before: [],
        after: []
      }, side, side, now);
      const checked = {
        judged,
        read: [ ...files.locate.keys(), ...requests.locate.keys() ].filter(path => there.has(path)).sort(),
        plans: files.candidates.map(({path, intervention, planDigest}) => ({
          path,
          id: intervention.id,
          planDigest
        })),
        drafts: files.drafts,
        diagnostics: [ ...files.files.kind === "invalid" ? files.files.diagnostics.filter(isMissing) : [], ...files.diagnostics, ...requests.diagnostics ],
        warnings: sharedNames(files.candidates)
      };
      const text = format === "json" ? JSON.stringify((0, _report_checked_js__WEBPACK_IMPORTED_MODULE_0__.E)(checked, language), null, 2) : (0, 
      _report_checked_js__WEBPACK_IMPORTED_MODULE_0__.N)(checked, language, asked);
      if (checked.diagnostics.length > 0) return {
        text,
        exitCode: 2
      };
      return {
        text,
        exitCode: (0, _report_check_result_js__WEBPACK_IMPORTED_MODULE_7__.H0)(judged) ? 1 : 0
      };
    }
    function sharedNames(candidates) {
      const open = candidates.filter(({intervention}) => intervention.outcome === void 0);
      const keys = [ [ "release.tag", ({intervention}) => intervention.release.tag ], [ "id", ({intervention}) => intervention.id ] ];
      return keys.flatMap(([key, valueOf]) => [ ...new Set(open.map(valueOf)) ].flatMap(value => {
        const files = open.filter(each => valueOf(each) === value).map(({path}) => path);
        return files.length > 1 ? [ {
          key,
          value,
          files
        } ] : [];
      }));
    }
    function isMissing({code, found}) {
      return code === "file.missing" && found === "";
    }
  }),
  5822: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => checkedJson,
      N: () => checkedText
    });
    var _check_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5444);
    var _check_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8711);
    var _check_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8101);
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3753);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4391);
    var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3920);
    var _wrapping_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3023);
    var _language_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8938);
    function warningMessage({key, value, files}, language) {
      const sentence = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).checked.shared(key, (0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_5__.TL)(value), files.map(_escaping_js__WEBPACK_IMPORTED_MODULE_5__.TL).join(", "));
      return (0, _escaping_js__WEBPACK_IMPORTED_MODULE_5__.M_)(sentence, (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).quotes);
    }
    function checkedText(checked, language, {colour, columns}) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_4__.w)(language).checked;
      const tint = (code, text) => colour ? `[${code}m${text}[39m` : text;
      const marked = (code, mark, text) => (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)(text, columns, `${mark} `, "  ").map((line, index) => index === 0 ? `${tint(code, mark)}${line.slice(mark.length)}` : line);
      const drafts = new Set(checked.drafts.map(({path}) => path));
      const wellFormed = checked.read.filter(path => !drafts.has(path));
      const lines = wellFormed.flatMap(path => {
        const plan = checked.plans.find(each => each.path === path);
        return [ ...marked(32, "✓", `${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_5__.RK)(path)}: ${words.valid}`), ...plan === void 0 ? [] : (0, 
        _wrapping_js__WEBPACK_IMPORTED_MODULE_6__.ky)(`${plan.id} · ${words.plan} ${plan.planDigest}`, columns, "  ", "  ") ];
      });
      const faults = checked.diagnostics.flatMap(diagnostic => {
        const [place = "", ...rest] = (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.$B)(diagnostic, language, columns);
        return [ ...marked(31, "✗", place), ...rest ];
      });
      const warnings = (checked.warnings ?? []).flatMap(warning => marked(33, "!", warningMessage(warning, language)));
      const remarks = checked.drafts.flatMap(({path, diagnostics}) => [ ...marked(33, "!", `${(0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_5__.RK)(path)}: ${words.draft}`), ...diagnostics.flatMap(diagnostic => (0, 
      _text_js__WEBPACK_IMPORTED_MODULE_3__.$B)(diagnostic, language, columns)) ]);
      const {judged} = checked;
      const plans = (judged?.plans ?? []).flatMap(plan => judged === void 0 ? [] : (0, 
      _check_text_js__WEBPACK_IMPORTED_MODULE_1__.K)(plan, judged, language));
      return `${[ ...lines, ...remarks, ...faults, ...warnings, ...plans ].join("\n")}\n`;
    }
    function checkedJson(checked, language) {
      return {
        schema: 1,
        valid: checked.diagnostics.length === 0 && !(checked.judged && (0, _check_result_js__WEBPACK_IMPORTED_MODULE_7__.H0)(checked.judged)),
        files: checked.read,
        plans: checked.plans.map(({path, id, planDigest}) => ({
          path,
          id,
          "plan-digest": planDigest,
          ...checked.judged?.plans.filter(plan => plan.path === path).map(_check_json_js__WEBPACK_IMPORTED_MODULE_0__.$)[0]
        })),
        warnings: (checked.warnings ?? []).map(warning => ({
          key: warning.key,
          value: warning.value,
          files: warning.files,
          message: warningMessage(warning, language)
        })),
        drafts: checked.drafts.map(({path, diagnostics}) => ({
          path,
          remarks: diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__.gZ)(each, language))
        })),
        diagnostics: checked.diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_2__.gZ)(each, language))
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
