export const id = 1012;

export const ids = [ 1012 ];

export const modules = {
  159: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => doctorOffline
    });
    var examined = __webpack_require__(5702);
    var audits_report = __webpack_require__(8957);
    var repository = __webpack_require__(2373);
    var limits = __webpack_require__(2669);
    var json = __webpack_require__(6657);
    var codes = __webpack_require__(7579);
    var escaping = __webpack_require__(4391);
    var audit_language = __webpack_require__(5591);
    var page = __webpack_require__(4572);
    var sections = __webpack_require__(3694);
    const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    const PROJECT = "https://github.com/ezdrav/ezdrav-intervention-gate";
    const OF_SETTINGS = ".ezdrav/solution.yml";
    const ENCODED = /[^A-Za-z0-9._~/-]/gu;
    const LEVELS = {
      error: "error",
      warning: "warning",
      unknown: "note"
    };
    const SCORES = {
      error: "8.0",
      warning: "5.0",
      unknown: "3.0"
    };
    function auditSarif(report, language, version) {
      const messages = (0, audit_language.j)(language);
      const suppressed = report.ignored.map(({finding, reason}) => ({
        finding,
        reason
      }));
      const all = [ ...report.findings.map(finding => ({
        finding,
        reason: null
      })), ...suppressed ];
      const codes = [ ...new Set(all.map(({finding}) => finding.code)) ];
      return {
        $schema: SCHEMA,
        version: "2.1.0",
        runs: [ {
          tool: {
            driver: {
              name: "ezdrav doctor",
              informationUri: PROJECT,
              semanticVersion: version,
              rules: codes.map(code => rule(code, messages, version))
            }
          },
          automationDetails: {
            id: "ezdrav-doctor/"
          },
          results: all.map(({finding, reason}) => ({
            ...result(finding, codes.indexOf(finding.code), messages),
            ...reason !== null && {
              suppressions: [ {
                kind: "external",
                justification: reason
              } ]
            }
          }))
        } ]
      };
    }
    function rule(code, messages, version) {
      const {severity, audit} = codes.r[code];
      const {why, fix} = messages.codes[code];
      const said = text => (0, escaping.M_)(text, messages.quotes);
      const how = said(fix(key => key));
      return {
        id: code,
        name: audit,
        shortDescription: {
          text: said(why)
        },
        help: {
          text: how,
          markdown: how
        },
        helpUri: (0, page.Z)(code, version),
        defaultConfiguration: {
          level: LEVELS[severity]
        },
        properties: {
          precision: "high",
          tags: [ "security" ],
          "problem.severity": severity === "unknown" ? "recommendation" : severity,
          "security-severity": SCORES[severity]
        }
      };
    }
    function result(finding, ruleIndex, messages) {
      const {code, severity, file, line, column, facts} = finding;
      const {what, fix} = (0, sections.zt)(finding, messages);
      const said = (0, escaping.M_)(`${what} ${fix}`, messages.quotes);
      return {
        ruleId: code,
        ruleIndex,
        level: LEVELS[severity],
        message: {
          text: said
        },
        locations: [ {
          physicalLocation: {
            artifactLocation: {
              uri: uriOf(file ?? OF_SETTINGS)
            },
            region: {
              startLine: line ?? 1,
              startColumn: column ?? 1
            }
          }
        } ],
        partialFingerprints: {
          "ezdrav/v1": `${code} ${file ?? ""} ${JSON.stringify(facts)}`
        }
      };
    }
    function uriOf(path) {
      return path.replace(ENCODED, character => encodeURIComponent(character));
    }
    var audit_text = __webpack_require__(4224);
    var versions = __webpack_require__(498);
    var exit_code = __webpack_require__(265);
    var doctor_files = __webpack_require__(6730);
    function doctorOffline(directory, options) {
      const files = readFiles(directory);
      const listed = directory.list(".ezdrav");
      const solution = (0, doctor_files.h6)(listed.includes("solution.yml"), directory.read(doctor_files.iZ, limits.o5.bytes));
      const report = (0, audits_report.s)({
        files,
        called: new Map((0, examined.U9)(files).map(uses => [ uses, (0, repository.L5)("offline") ])),
        solution,
        declarations: (0, doctor_files.Rl)(listed.includes("doctor.yml"), directory.read(doctor_files.UJ, limits.o5.bytes)),
        settings: repository.GS
      });
      const language = options.language ?? (0, doctor_files.eX)(solution) ?? "en";
      return {
        text: rendered(report, language, options),
        findings: report.findings,
        exitCode: (0, exit_code.T)(report)
      };
    }
    function rendered(report, language, {format, colour, columns}) {
      switch (format) {
       case "json":
        return JSON.stringify((0, json.g)(report, language, versions.S.product), null, 2);

       case "sarif":
        return JSON.stringify(auditSarif(report, language, versions.S.product), null, 2);

       case "text":
        return (0, audit_text.$)(report, {
          language,
          colour,
          version: versions.S.product,
          ...columns !== void 0 && {
            columns
          }
        });
      }
    }
    function readFiles(directory) {
      const workflows = directory.list(doctor_files.v1).map(name => `${doctor_files.v1}/${name}`);
      const files = [ ...workflows.filter(path => /\.ya?ml$/.test(path)), ...doctor_files.VO ].flatMap(path => {
        const bytes = directory.read(path, doctor_files.bS);
        if (bytes === null) return doctor_files.VO.includes(path) ? [] : [ {
          path,
          text: ""
        } ];
        return [ {
          path,
          text: (0, doctor_files.b6)(bytes)
        } ];
      });
      for (let depth = 0; depth < doctor_files.dI; depth += 1) {
        const more = (0, examined.N7)(files).flatMap(doctor_files.SH).flatMap(path => {
          const bytes = directory.read(path, doctor_files.bS);
          return bytes === null ? [] : [ {
            path,
            text: (0, doctor_files.b6)(bytes)
          } ];
        });
        if (more.length === 0) break;
        files.push(...more);
      }
      return files;
    }
  }),
  1012: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      doctorCommand: () => doctorCommand
    });
    var _runner_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5676);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4303);
    var _doctor_offline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(159);
    function doctorCommand(asked) {
      const {text, exitCode} = (0, _doctor_offline_js__WEBPACK_IMPORTED_MODULE_2__.V)((0, 
      _runner_directory_js__WEBPACK_IMPORTED_MODULE_0__.g)((0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.kF)(asked)), {
        format: (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(asked, "format", [ "text", "json", "sarif" ]) ?? "text",
        language: (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(asked, "language", [ "en", "sl" ]),
        colour: asked.colour,
        columns: asked.columns
      });
      return {
        text,
        exitCode
      };
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
  })
};
