export const id = 7521;

export const ids = [ 7521 ];

export const modules = {
  1431: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      F0: () => latestAnnouncement,
      M2: () => leadTime,
      gl: () => earliestStart,
      oT: () => WORKING_DAYS_AHEAD
    });
    var _window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9467);
    var _working_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5854);
    var _zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7209);
    const WORKING_DAYS_AHEAD = 2;
    function leadTime(question) {
      const announcedOn = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.gD)(question.announced);
      const last = lastDayThatCounts(question.start, question.reading);
      const counted = [];
      const skipped = [];
      for (let date = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.fi)(announcedOn, 1); date <= last; date = (0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_2__.fi)(date, 1)) {
        const day = (0, _working_days_js__WEBPACK_IMPORTED_MODULE_1__.kb)(date, question.extra);
        if (day.working === null) return {
          known: false,
          beyond: date
        };
        if (day.working) counted.push(date); else skipped.push({
          date,
          why: day.why,
          name: day.name
        });
      }
      return {
        known: true,
        sufficient: counted.length >= WORKING_DAYS_AHEAD,
        announcedOn,
        nightOf: (0, _window_js__WEBPACK_IMPORTED_MODULE_0__.kB)(question.start),
        workingDays: counted.length,
        counted,
        skipped
      };
    }
    function earliestStart(question) {
      const first = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.fi)((0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.gD)(question.announced), 1);
      const second = secondWorkingDay(first, 1, question.extra);
      if (second === null) return null;
      const from = question.reading === "full-days" ? (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.l$)((0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_2__.fi)(second, 1), "00:00") : (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.l$)(second, _window_js__WEBPACK_IMPORTED_MODULE_0__.hu.opens);
      return (0, _window_js__WEBPACK_IMPORTED_MODULE_0__.gR)(from, question.hours, question.downtime);
    }
    function latestAnnouncement(question) {
      const last = lastDayThatCounts(question.start, question.reading);
      const second = secondWorkingDay(last, -1, question.extra);
      return second === null ? null : (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.l$)(second, "00:00");
    }
    function lastDayThatCounts(start, reading) {
      return reading === "full-days" ? (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.fi)((0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_2__.gD)(start), -1) : (0, _window_js__WEBPACK_IMPORTED_MODULE_0__.kB)(start);
    }
    function secondWorkingDay(from, step, extra) {
      let found = 0;
      for (let date = from; ;date = (0, _zone_js__WEBPACK_IMPORTED_MODULE_2__.fi)(date, step)) {
        const day = (0, _working_days_js__WEBPACK_IMPORTED_MODULE_1__.kb)(date, extra);
        if (day.working === null) return null;
        if (day.working && ++found === WORKING_DAYS_AHEAD) return date;
      }
    }
  }),
  5987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $C: () => readFound,
      Fo: () => STAFF,
      G9: () => readCandidate,
      LF: () => limitOf,
      hy: () => candidateFiles,
      iZ: () => SOLUTION
    });
    var _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3995);
    var _records_intervention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2570);
    var _records_known_contacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8038);
    var _records_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2669);
    var _records_solution_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7370);
    var _records_staff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5456);
    const SOLUTION = ".ezdrav/solution.yml";
    const STAFF = ".ezdrav/staff.yml";
    function limitOf(path) {
      return path === STAFF ? _records_limits_js__WEBPACK_IMPORTED_MODULE_3__.I$.bytes : _records_limits_js__WEBPACK_IMPORTED_MODULE_3__.o5.bytes;
    }
    const recent = [];
    const RECENT_AT_MOST = 4;
    function readOnce(path, source, known) {
      if (!(source instanceof Uint8Array)) return (0, _records_intervention_js__WEBPACK_IMPORTED_MODULE_1__.I)(path, source);
      const before = recent.find(one => one.path === path && (known === null || one.known === known) && Buffer.compare(one.bytes, source) === 0);
      if (before !== void 0) return before.reading;
      const told = known ?? _records_known_contacts_js__WEBPACK_IMPORTED_MODULE_2__.U$;
      const reading = (0, _records_intervention_js__WEBPACK_IMPORTED_MODULE_1__.I)(path, source, told);
      recent.unshift({
        path,
        bytes: source,
        known: told,
        reading
      });
      recent.length = Math.min(recent.length, RECENT_AT_MOST);
      return reading;
    }
    function readCandidate(path, bytes) {
      const reading = readOnce(path, bytes, null);
      const plan = reading.ok ? {
        intervention: reading.value,
        planDigest: reading.planDigest
      } : reading.plan;
      return plan === null || plan.intervention.status === "draft" ? null : {
        path,
        ...plan
      };
    }
    function candidateFiles(files, named) {
      const paths = new Set((0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__.Aq)(files).paths);
      return files.filter(file => (paths.has(file.path) || file.path === named && (0, 
      _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__.O$)(file) === null) && file.size <= _records_limits_js__WEBPACK_IMPORTED_MODULE_3__.o5.bytes);
    }
    function readFound(found, named, grade, sources) {
      const diagnostics = [];
      const drafts = [];
      const locate = new Map;
      const sourceOf = path => found.find(file => file.path === path)?.source ?? {
        unread: "missing"
      };
      const kept = (path, reading) => {
        if (reading.ok) {
          locate.set(path, reading.locate);
          return reading;
        }
        diagnostics.push(...reading.diagnostics);
        return null;
      };
      const solutionRead = (0, _records_solution_js__WEBPACK_IMPORTED_MODULE_4__.K)(SOLUTION, sourceOf(SOLUTION));
      const {known} = solutionRead;
      const listed = (0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__.Aq)(found, named);
      const candidates = listed.paths.flatMap(path => {
        const reading = readOnce(path, sourceOf(path), known);
        const draft = draftOf(reading);
        if (draft !== null) {
          drafts.push({
            path,
            ...draft
          });
          if (reading.ok) locate.set(path, reading.locate);
          return [];
        }
        const plan = kept(path, reading);
        if (plan === null) return [];
        return [ {
          path,
          intervention: plan.value,
          planDigest: plan.planDigest
        } ];
      });
      const solution = kept(SOLUTION, solutionRead);
      const hasRoster = found.some(({path}) => path === STAFF);
      const roster = hasRoster ? kept(STAFF, (0, _records_staff_js__WEBPACK_IMPORTED_MODULE_5__.h)(STAFF, sourceOf(STAFF), known)) : null;
      const all = [ ...listed.diagnostics, ...(0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__.H9)(found, [ SOLUTION, STAFF ]), ...diagnostics ];
      const unread = (0, _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__.jH)(found);
      return {
        files: all.length > 0 ? {
          kind: "invalid",
          diagnostics: all
        } : {
          kind: "read",
          candidates,
          drafts: drafts.map(({path, tag}) => ({
            path,
            tag
          })),
          unread: unread.map(({file}) => file),
          grade,
          sources
        },
        candidates,
        drafts,
        solution: solution?.value ?? _records_solution_js__WEBPACK_IMPORTED_MODULE_4__.U,
        roster: {
          known: true,
          value: roster?.value ?? null,
          grade,
          sources
        },
        diagnostics: [ ...all.filter(({code}) => code !== "file.missing"), ...drafts.flatMap(draft => draft.diagnostics.filter(isPersonal)), ...unread ],
        locate,
        known,
        blobs: new Map
      };
    }
    function draftOf(reading) {
      if (!reading.ok) return reading.draft && {
        tag: reading.draft.tag,
        diagnostics: reading.diagnostics
      };
      const {status, release} = reading.value;
      return status === "draft" ? {
        tag: release.tag,
        diagnostics: []
      } : null;
    }
    function isPersonal({code}) {
      return code === "file.personal-data";
    }
  }),
  3995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Aq: () => candidatePaths,
      H9: () => misnamed,
      O$: () => unreadable,
      jH: () => unreadFiles
    });
    var _unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5990);
    const SINGLE = ".ezdrav/intervention.yml";
    const CANDIDATE = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.yml$/;
    const INSIDE = ".ezdrav/*.yml";
    const SEGMENTS_AT_MOST = 3;
    const FOLDERS = new Set([ ".ezdrav", ".ezdrav/interventions" ]);
    const STATES = {
      4e4: {
        unread: "directory"
      },
      "040000": {
        unread: "directory"
      },
      100755: {
        unread: "executable"
      },
      12e4: {
        unread: "symlink"
      },
      16e4: {
        unread: "submodule"
      }
    };
    const NO_FILE = {
      unread: "not-a-file"
    };
    function unreadable({mode, type}) {
      if (mode === "100644" && type === "blob") return null;
      return STATES[mode] ?? NO_FILE;
    }
    function candidatePaths(listing, named) {
      if (named !== void 0 && !isInside(named)) {
        const outside = (0, _unread_js__WEBPACK_IMPORTED_MODULE_0__.L)(named, NO_FILE);
        return {
          paths: [],
          diagnostics: [ {
            ...outside,
            expected: [ INSIDE ]
          } ]
        };
      }
      const entries = listing.filter(({path, type}) => FOLDERS.has(path) ? type !== "tree" : named === void 0 ? CANDIDATE.test(path) : path === named).sort((a, b) => a.path < b.path ? -1 : 1);
      if (entries.length === 0) {
        const missing = (0, _unread_js__WEBPACK_IMPORTED_MODULE_0__.L)(named ?? SINGLE, {
          unread: "missing"
        });
        const [alike] = unreadFiles(listing);
        const hint = alike === void 0 ? {} : {
          found: alike.file,
          expected: [ "*.yml" ]
        };
        return {
          paths: [],
          diagnostics: [ {
            ...missing,
            ...named === void 0 && hint
          } ]
        };
      }
      const states = entries.map(entry => ({
        path: entry.path,
        diagnostic: diagnosticOf(entry)
      }));
      return {
        paths: states.flatMap(({path, diagnostic}) => diagnostic === null ? [ path ] : []),
        diagnostics: states.flatMap(({diagnostic}) => diagnostic ?? [])
      };
    }
    function diagnosticOf(entry) {
      const state = unreadable(entry);
      if (!FOLDERS.has(entry.path)) return state && (0, _unread_js__WEBPACK_IMPORTED_MODULE_0__.L)(entry.path, state);
      const refused = (0, _unread_js__WEBPACK_IMPORTED_MODULE_0__.L)(entry.path, state ?? NO_FILE);
      return {
        ...refused,
        code: "file.not-a-folder"
      };
    }
    function misnamed(listing, paths) {
      return listing.flatMap(({path}) => {
        if (paths.includes(path)) return [];
        const meant = path.toLowerCase().replace(".yaml", ".yml");
        if (!paths.includes(meant)) return [];
        const code = "file.misnamed";
        return [ {
          file: path,
          line: 1,
          column: 1,
          code,
          key: "",
          found: "",
          expected: [ meant ]
        } ];
      });
    }
    const READ = /^\.ezdrav\/(?:(?:intervention|solution|staff|organisation)\.yml|interventions\/[^/]+\.yml|(?:requests|done)(?:\/.*)?)$/;
    const OURS = /^(?:intervention|interventions|solution|staff|organisation)$/;
    function unreadFiles(listing) {
      return listing.flatMap(({path, type}) => {
        if (!path.startsWith(".ezdrav/") || READ.test(path) || FOLDERS.has(path) || isMisnamedSetting(path)) return [];
        const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
        const [stem = ""] = name.split(".");
        const within = path.split("/").length - 1;
        const deeper = type === "tree" && within > 1 && path.startsWith(".ezdrav/interventions/");
        const isOurs = type === "tree" ? deeper : /\.ya?ml(?:\.[a-z]+)?$/.test(name) || OURS.test(stem);
        if (!isOurs) return [];
        return [ {
          file: path,
          line: 1,
          column: 1,
          code: "file.unread",
          key: "",
          found: "",
          expected: []
        } ];
      });
    }
    function isMisnamedSetting(path) {
      return /^\.ezdrav\/(?:solution|staff|organisation)\.ya?ml$/i.test(path);
    }
    function isInside(path) {
      const segments = path.split("/");
      return /^\.ezdrav\/[^\\%\p{C}]+\.yml$/u.test(path) && segments[1] !== "done" && segments.length <= SEGMENTS_AT_MOST && segments.every(segment => ![ "", ".", ".." ].includes(segment));
    }
  }),
  2570: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => readIntervention
    });
    var schemas = __webpack_require__(3619);
    var fields = __webpack_require__(3304);
    const MINUTES_AT_MOST = 1e5;
    const minutes = (0, fields.WQ)(0, MINUTES_AT_MOST);
    const approval = (0, fields.om)({
      by: (0, fields.n8)(200),
      at: fields.kB,
      reference: fields.ir,
      plan: schemas.lqM(fields.br)
    });
    const sent = {
      "sent-at": fields.kB,
      recipients: schemas.YOg(fields.hl),
      reference: schemas.lqM(fields.ir),
      plan: schemas.lqM(fields.br)
    };
    const network = (0, fields.om)({
      change: fields.Im,
      reference: schemas.lqM(fields.ir)
    }).check(schemas.z6Y(context => {
      if (!context.value.change || context.value.reference !== void 0) return;
      (0, fields.cc)(context.issues, (0, fields.i)("file.missing-key"), "reference");
    }));
    const interventionSchema = (0, fields.om)({
      version: fields.rE,
      id: fields.Cv,
      title: (0, fields.n8)(200),
      solution: (0, fields.n8)(200),
      environment: schemas.k5n([ "production", "test" ]),
      release: (0, fields.om)({
        tag: fields.Tc,
        commit: schemas.lqM(fields.cd)
      }),
      description: (0, fields.CS)(4e3),
      reason: (0, fields.CS)(4e3),
      components: schemas.YOg((0, fields.om)({
        name: (0, fields.n8)(200),
        from: schemas.lqM((0, fields.n8)(200)),
        to: schemas.lqM((0, fields.n8)(200))
      })),
      affects: schemas.YOg((0, fields.n8)(200)),
      schedule: (0, fields.om)({
        start: fields.kB,
        end: fields.kB,
        downtime: fields.Im,
        "downtime-minutes": schemas.lqM(minutes),
        "work-minutes": schemas.lqM(minutes),
        "rollback-minutes": schemas.lqM(minutes)
      }).check(schemas.z6Y(({value, issues}) => {
        if (value.downtime || !value["downtime-minutes"]) return;
        (0, fields.cc)(issues, (0, fields.i)("file.wrong-value", "downtime: true"), "downtime-minutes");
      })),
      impact: (0, fields.CS)(4e3),
      risk: schemas.lqM((0, fields.om)({
        level: schemas.k5n([ "low", "medium", "high" ]),
        measures: schemas.lqM((0, fields.CS)(4e3))
      })),
      network: schemas.lqM(network),
      rollback: (0, fields.CS)(4e3),
      verification: schemas.lqM((0, fields.CS)(4e3)),
      contact: schemas.lqM((0, fields.n8)(200)),
      status: (0, fields.fl)(schemas.k5n([ "planned", "withdrawn", "draft" ]), "planned"),
      tests: schemas.lqM(schemas.YOg((0, fields.om)({
        environment: (0, fields.n8)(200),
        result: (0, fields.n8)(200),
        reference: schemas.lqM((0, fields.n8)(500))
      }))),
      announcement: schemas.lqM((0, fields.om)({
        ...sent,
        form: schemas.lqM((0, fields.om)({
          number: (0, fields.n8)(100),
          sha256: schemas.lqM(fields.sc)
        }))
      })),
      approvals: schemas.lqM((0, fields.om)({
        client: schemas.lqM(approval),
        "ezdrav-ict": schemas.lqM(approval)
      })),
      urgent: schemas.lqM((0, fields.om)({
        reason: schemas.lqM((0, fields.CS)(4e3)),
        incident: schemas.lqM((0, fields.n8)(200)),
        "declared-by": schemas.lqM((0, fields.n8)(200)),
        notification: schemas.lqM((0, fields.om)(sent))
      })),
      outcome: schemas.lqM((0, fields.om)({
        "started-at": schemas.lqM(fields.kB),
        "ended-at": schemas.lqM(fields.kB),
        result: schemas.k5n([ "completed", "rolled-back", "cancelled" ]),
        "downtime-minutes": schemas.lqM(minutes),
        deviations: schemas.lqM((0, fields.IW)(4e3))
      })),
      review: schemas.lqM((0, fields.om)({
        due: schemas.lqM(fields.p6),
        held: schemas.lqM(fields.p6),
        causes: schemas.lqM((0, fields.CS)(4e3)),
        measures: schemas.lqM((0, fields.CS)(4e3)),
        reference: schemas.lqM(fields.ir)
      }))
    });
    var known_contacts = __webpack_require__(8038);
    var limits = __webpack_require__(2669);
    var plan_digest = __webpack_require__(4983);
    var read_file = __webpack_require__(2359);
    const READER = {
      schema: interventionSchema,
      limits: limits.o5,
      discreet: false
    };
    function readIntervention(path, source, known = known_contacts.U$) {
      const reader = {
        ...READER,
        known
      };
      const reading = (0, read_file.T)(path, source, reader);
      if (!reading.ok) {
        const {diagnostics, written, value} = reading;
        const says = source instanceof Uint8Array && saysDraft(source);
        return {
          ok: false,
          diagnostics,
          draft: says ? {
            tag: tagIn(written)
          } : null,
          plan: value === void 0 || written === null ? null : {
            intervention: value,
            planDigest: (0, plan_digest.Gb)(written)
          }
        };
      }
      const {value, locate, written} = reading;
      return {
        ok: true,
        value,
        locate,
        planDigest: (0, plan_digest.Gb)(written)
      };
    }
    function saysDraft(bytes) {
      const lines = (new TextDecoder).decode(bytes).split(/\r?\n/);
      const [status = "", second] = lines.filter(line => /^["']?status["']?[ \t]*:/.test(line));
      return second === void 0 && /^status[ \t]*:[ \t]+draft[ \t]*(?:[ \t]#.*)?$/.test(status);
    }
    function tagIn(written) {
      const release = property(written, "release");
      const tag = property(release, "tag");
      return typeof tag === "string" && tag !== "" ? tag : null;
    }
    function property(written, key) {
      if (written === null || typeof written === "string" || Array.isArray(written)) return null;
      return written[key] ?? null;
    }
  }),
  4983: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Gb: () => planDigest,
      gv: () => AFTERWARDS
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
    var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);
    const AFTERWARDS = new Set([ "status", "tests", "announcement", "approvals", "urgent.notification", "outcome", "review" ]);
    const TYPED_KEYS = {
      version: Number,
      "schedule.downtime": text => text === "true",
      "schedule.downtime-minutes": Number,
      "schedule.work-minutes": Number,
      "schedule.rollback-minutes": Number,
      "network.change": text => text === "true"
    };
    function canonical(written, key) {
      if (typeof written === "string") return TYPED_KEYS[key]?.(written) ?? written;
      if (Array.isArray(written)) return written.map(item => canonical(item, `${key}.-`));
      const kept = {};
      for (const [name, value] of Object.entries(written)) {
        const path = key === "" ? name : `${key}.${name}`;
        if (!AFTERWARDS.has(path)) kept[name] = canonical(value, path);
      }
      return kept;
    }
    function planDigest(intervention) {
      const json = String((0, canonicalize__WEBPACK_IMPORTED_MODULE_1__.A)(canonical(intervention, "")));
      return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(json).digest("hex")}`;
    }
  }),
  5456: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => readStaff
    });
    var known_contacts = __webpack_require__(8038);
    var limits = __webpack_require__(2669);
    var read_file = __webpack_require__(2359);
    var schemas = __webpack_require__(3619);
    var fields = __webpack_require__(3304);
    const member = (0, fields.om)({
      ref: fields.Cv,
      github: schemas.lqM((0, fields.om)({
        login: fields.iD,
        id: (0, fields.WQ)(1, Number.MAX_SAFE_INTEGER),
        write: (0, fields.fl)(fields.Im, false)
      })),
      role: schemas.lqM((0, fields.n8)(200)),
      company: schemas.lqM((0, fields.n8)(200)),
      "eligibility-checked": schemas.lqM(fields.p6),
      "statement-signed": schemas.lqM(fields.p6),
      account: schemas.lqM((0, fields.om)({
        requested: schemas.lqM(fields.p6),
        reference: schemas.lqM((0, fields.n8)(500)),
        granted: schemas.lqM(fields.p6)
      })),
      left: schemas.lqM(fields.T3),
      revocation: schemas.lqM((0, fields.om)({
        notified: schemas.lqM(fields.kB),
        reference: schemas.lqM((0, fields.n8)(500)),
        confirmed: schemas.lqM(fields.kB)
      }))
    });
    const STAFF_KEYS = new Set([ "version", "staff", "ref", "github", "login", "id", "write", "role", "company", "eligibility-checked", "statement-signed", "left", "account", "requested", "reference", "granted", "revocation", "notified", "confirmed" ]);
    const staffSchema = (0, fields.om)({
      version: fields.rE,
      staff: schemas.YOg(member).check(schemas.z6Y(({value, issues}) => {
        const refs = new Set;
        for (const [index, {ref}] of value.entries()) {
          if (refs.has(ref)) (0, fields.cc)(issues, (0, fields.i)("file.duplicate-ref"), index, "ref");
          refs.add(ref);
        }
      }))
    });
    const READER = {
      schema: staffSchema,
      limits: limits.I$,
      discreet: STAFF_KEYS
    };
    function readStaff(path, source, known = known_contacts.U$) {
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
