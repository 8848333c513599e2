export const id = 187;

export const ids = [ 187 ];

export const modules = {
  7187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      checkOffline: () => checkOffline
    });
    var _report_checked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5822);
    var _report_check_result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8711);
    var _runner_working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6389);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
    var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5987);
    var _check_judging_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(646);
    var _check_requests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2796);
    var _offline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9928);
    function checkOffline(asked) {
      const format = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_2__.Yq)(asked, "format", [ "text", "json" ]) ?? "text";
      const onDisk = (0, _runner_working_tree_js__WEBPACK_IMPORTED_MODULE_1__.c)((0, _arguments_js__WEBPACK_IMPORTED_MODULE_2__.kF)(asked), _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__.LF);
      const files = (0, _offline_js__WEBPACK_IMPORTED_MODULE_6__.gr)(onDisk, void 0);
      const there = new Set(onDisk.map(({path}) => path));
      const requests = (0, _check_requests_js__WEBPACK_IMPORTED_MODULE_5__.h)((0, _offline_js__WEBPACK_IMPORTED_MODULE_6__.$C)(onDisk));
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
    function isMissing({code}) {
      return code === "file.missing";
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
    var _language_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7941);
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
  })
};
