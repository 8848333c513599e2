export const id = 187;

export const ids = [ 187 ];

export const modules = {
  2796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => checkRequests
    });
    var _records_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8232);
    function checkRequests(found) {
      const diagnostics = [];
      const locate = new Map;
      for (const {path, source} of found.filter(file => (0, _records_request_js__WEBPACK_IMPORTED_MODULE_0__.d)(file.path))) {
        const reading = (0, _records_request_js__WEBPACK_IMPORTED_MODULE_0__.i)(path, source);
        if (reading.ok) locate.set(path, reading.locate); else diagnostics.push(...reading.diagnostics);
      }
      return {
        diagnostics,
        locate
      };
    }
  }),
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
        problems: []
      };
    }
  }),
  7187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      checkOffline: () => checkOffline
    });
    var _report_checked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5822);
    var _runner_working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6389);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(241);
    var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5987);
    var _check_requests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2796);
    var _offline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9928);
    function checkOffline(asked) {
      const format = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_2__.Yq)(asked, "format", [ "text", "json" ]) ?? "text";
      const onDisk = (0, _runner_working_tree_js__WEBPACK_IMPORTED_MODULE_1__.c)((0, _arguments_js__WEBPACK_IMPORTED_MODULE_2__.kF)(asked), _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__.LF);
      const files = (0, _offline_js__WEBPACK_IMPORTED_MODULE_5__.gr)(onDisk, void 0);
      const there = new Set(onDisk.map(({path}) => path));
      const requests = (0, _check_requests_js__WEBPACK_IMPORTED_MODULE_4__.h)((0, _offline_js__WEBPACK_IMPORTED_MODULE_5__.$C)(onDisk));
      const language = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_2__._9)(asked, files.solution.language);
      const checked = {
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
      return {
        text,
        exitCode: checked.diagnostics.length === 0 ? 0 : 2
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
  8232: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => isRequestPath,
      i: () => readRequest
    });
    var limits = __webpack_require__(2669);
    var read_file = __webpack_require__(7444);
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
    function readRequest(path, source) {
      const reading = (0, read_file.T)(path, source, READER);
      return reading.ok ? {
        ok: true,
        value: reading.value,
        locate: reading.locate
      } : reading;
    }
  }),
  5822: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => checkedJson,
      N: () => checkedText
    });
    var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
    var _escaping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4391);
    var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3920);
    var _wrapping_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3023);
    var _language_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7941);
    function warningMessage({key, value, files}, language) {
      const sentence = (0, _language_js__WEBPACK_IMPORTED_MODULE_2__.w)(language).checked.shared(key, (0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_3__.TL)(value), files.map(_escaping_js__WEBPACK_IMPORTED_MODULE_3__.TL).join(", "));
      return (0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.M_)(sentence, (0, _language_js__WEBPACK_IMPORTED_MODULE_2__.w)(language).quotes);
    }
    function checkedText(checked, language, {colour, columns}) {
      const words = (0, _language_js__WEBPACK_IMPORTED_MODULE_2__.w)(language).checked;
      const tint = (code, text) => colour ? `[${code}m${text}[39m` : text;
      const marked = (code, mark, text) => (0, _wrapping_js__WEBPACK_IMPORTED_MODULE_4__.ky)(text, columns, `${mark} `, "  ").map((line, index) => index === 0 ? `${tint(code, mark)}${line.slice(mark.length)}` : line);
      const drafts = new Set(checked.drafts.map(({path}) => path));
      const wellFormed = checked.read.filter(path => !drafts.has(path));
      const lines = wellFormed.flatMap(path => {
        const plan = checked.plans.find(each => each.path === path);
        return [ ...marked(32, "✓", `${(0, _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(path)}: ${words.valid}`), ...plan === void 0 ? [] : (0, 
        _wrapping_js__WEBPACK_IMPORTED_MODULE_4__.ky)(`${plan.id} · ${words.plan} ${plan.planDigest}`, columns, "  ", "  ") ];
      });
      const faults = checked.diagnostics.flatMap(diagnostic => {
        const [place = "", ...rest] = (0, _text_js__WEBPACK_IMPORTED_MODULE_1__.$B)(diagnostic, language, columns);
        return [ ...marked(31, "✗", place), ...rest ];
      });
      const warnings = (checked.warnings ?? []).flatMap(warning => marked(33, "!", warningMessage(warning, language)));
      const remarks = checked.drafts.flatMap(({path, diagnostics}) => [ ...marked(33, "!", `${(0, 
      _escaping_js__WEBPACK_IMPORTED_MODULE_3__.RK)(path)}: ${words.draft}`), ...diagnostics.flatMap(diagnostic => (0, 
      _text_js__WEBPACK_IMPORTED_MODULE_1__.$B)(diagnostic, language, columns)) ]);
      return `${[ ...lines, ...remarks, ...faults, ...warnings ].join("\n")}\n`;
    }
    function checkedJson(checked, language) {
      return {
        schema: 1,
        valid: checked.diagnostics.length === 0,
        files: checked.read,
        plans: checked.plans.map(({path, id, planDigest}) => ({
          path,
          id,
          "plan-digest": planDigest
        })),
        warnings: (checked.warnings ?? []).map(warning => ({
          key: warning.key,
          value: warning.value,
          files: warning.files,
          message: warningMessage(warning, language)
        })),
        drafts: checked.drafts.map(({path, diagnostics}) => ({
          path,
          remarks: diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__.gZ)(each, language))
        })),
        diagnostics: checked.diagnostics.map(each => (0, _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__.gZ)(each, language))
      };
    }
  })
};
