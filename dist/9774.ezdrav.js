export const id = 9774;

export const ids = [ 9774 ];

export const modules = {
  9467: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      gR: () => nextOpening,
      hu: () => RULES_WINDOW,
      iV: () => windowOfNight,
      kB: () => nightOf
    });
    var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9466);
    var _zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7209);
    const RULES_WINDOW = {
      opens: "20:00",
      "opens-with-downtime": "22:00",
      closes: "06:00"
    };
    const NOON = "12:00";
    function nightOf(at) {
      const date = (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.gD)(at);
      return (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.HJ)(at) >= RULES_WINDOW.opens ? date : (0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(date, -1);
    }
    function windowOfNight(night, hours, downtime) {
      const at = time => (0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.l$)(time >= NOON ? night : (0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(night, 1), time);
      return {
        start: at(downtime ? hours["opens-with-downtime"] : hours.opens),
        end: at(hours.closes)
      };
    }
    function nextOpening(from, hours, downtime) {
      for (const ahead of [ 0, 1, 2 ]) {
        const window = windowOfNight((0, _zone_js__WEBPACK_IMPORTED_MODULE_0__.fi)(nightOf(from), ahead), hours, downtime);
        const moment = (0, _instant_js__WEBPACK_IMPORTED_MODULE_1__.IW)(from, window.start);
        if (moment < window.end) return moment;
      }
      return null;
    }
  }),
  1070: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      reportOffline: () => reportOffline
    });
    var _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);
    var _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7209);
    var _figures_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4074);
    var _figures_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7988);
    var _report_figures_html_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7740);
    var _report_figures_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2479);
    var _report_figures_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6670);
    var _report_figures_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4254);
    var _runner_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5676);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4303);
    var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5987);
    var _figures_kept_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8317);
    const FOLDERS = [ ".ezdrav", ".ezdrav/interventions", ".ezdrav/done" ];
    function reportOffline(asked) {
      const span = spanOption(asked);
      const format = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_8__.Yq)(asked, "format", [ "text", "json", "html" ]) ?? "text";
      const kept = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_8__.HA)(asked).map(solutionIn);
      const figures = (0, _figures_figures_js__WEBPACK_IMPORTED_MODULE_2__.h)(kept.map(({solution}) => solution), span, asked.now);
      const words = (0, _report_figures_rows_js__WEBPACK_IMPORTED_MODULE_5__.w_)((0, _arguments_js__WEBPACK_IMPORTED_MODULE_8__._9)(asked, kept[0]?.language));
      switch (format) {
       case "text":
        return {
          text: (0, _report_figures_text_js__WEBPACK_IMPORTED_MODULE_6__.P)(figures, words, asked.columns),
          exitCode: 0
        };

       case "json":
        return {
          text: (0, _report_figures_json_js__WEBPACK_IMPORTED_MODULE_11__.K)(figures),
          exitCode: 0
        };

       case "html":
        return {
          text: (0, _report_figures_html_js__WEBPACK_IMPORTED_MODULE_4__.$M)(figures, words),
          exitCode: 0
        };

       default:
        return format;
      }
    }
    function solutionIn(folder) {
      const directory = (0, _runner_directory_js__WEBPACK_IMPORTED_MODULE_7__.g)(folder);
      const files = FOLDERS.flatMap(each => directory.list(each).map(name => `${each}/${name}`)).filter(_figures_kept_js__WEBPACK_IMPORTED_MODULE_10__.t).map(path => ({
        path,
        source: directory.read(path, (0, _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_9__.LF)(path)) ?? {
          unread: "not-a-file"
        }
      }));
      return (0, _figures_kept_js__WEBPACK_IMPORTED_MODULE_10__.K)(folder, files);
    }
    function spanOption(asked) {
      const before = (0, _figures_span_js__WEBPACK_IMPORTED_MODULE_3__.ZG)((0, _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__.gD)(asked.now));
      const from = dayOption(asked, "from") ?? before.from;
      const to = dayOption(asked, "to") ?? (asked.options["from"] === void 0 ? before.to : (0, 
      _calendar_zone_js__WEBPACK_IMPORTED_MODULE_1__.gD)(asked.now));
      if (from <= to) return {
        from,
        to
      };
      throw new _arguments_js__WEBPACK_IMPORTED_MODULE_8__.Jr({
        kind: "bad-value",
        option: "to",
        value: to,
        expected: [ `≥ ${from}` ]
      });
    }
    function dayOption(asked, option) {
      const value = asked.options[option];
      if (value === void 0) return;
      const day = (0, _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__._)(String(value));
      if (day !== null) return day;
      throw new _arguments_js__WEBPACK_IMPORTED_MODULE_8__.Jr({
        kind: "bad-value",
        option,
        value: String(value),
        expected: [ "2026-12-01" ]
      });
    }
  }),
  5676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      g: () => readDirectory
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
    var _working_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6389);
    function readDirectory(folder) {
      if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, {
        throwIfNoEntry: false
      })?.isDirectory() !== true) throw new _working_tree_js__WEBPACK_IMPORTED_MODULE_2__.X(folder);
      return {
        list: path => {
          const full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
          const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, {
            throwIfNoEntry: false
          });
          return stat?.isDirectory() ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(full).sort() : [];
        },
        read: (path, limit) => {
          const full = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
          const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, {
            throwIfNoEntry: false
          });
          return stat?.isFile() && stat.size <= limit ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full) : null;
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
