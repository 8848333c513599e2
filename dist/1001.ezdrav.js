export const id = 1001;

export const ids = [ 1001 ];

export const modules = {
  1001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      report: () => report
    });
    var working_days = __webpack_require__(5854);
    var zone = __webpack_require__(7209);
    var figures_figures = __webpack_require__(4074);
    var span = __webpack_require__(7988);
    var github_blobs = __webpack_require__(1346);
    var github_repository = __webpack_require__(8328);
    var candidates = __webpack_require__(3995);
    var escaping = __webpack_require__(4391);
    var html = __webpack_require__(7740);
    var rows = __webpack_require__(6670);
    function figuresMarkdown(figures, words) {
      return [ `<h2>${(0, escaping.hy)((0, rows.Gg)(figures, words))}</h2>`, (0, escaping.AO)(figures.solutions.map(rows.hO).join(", ")), (0, 
      html._t)(figures, words), (0, escaping.AO)(words.doraAbout), (0, escaping.AO)(words.notHeld), ...(0, 
      html.ro)(figures, words), "" ].join("\n\n");
    }
    var json = __webpack_require__(2479);
    var figures_text = __webpack_require__(4254);
    var modes_assignment = __webpack_require__(4166);
    var conclusion = __webpack_require__(2761);
    var ezdrav_files = __webpack_require__(5987);
    var figures_kept = __webpack_require__(8317);
    var trusted_now = __webpack_require__(3193);
    const AT_ONCE = 100;
    const COLUMNS = 100;
    async function report(assignment) {
      const {inputs, context} = assignment;
      const client = (0, modes_assignment.$)(assignment);
      const repository = (0, modes_assignment._)(context);
      try {
        client.begin();
        const state = await (0, github_repository.Nu)(client, repository, null);
        if (!state.ok) return (0, conclusion.jU)(state.problem, inputs.language ?? "en");
        const now = await (0, trusted_now.I)(client, repository);
        if (!now.known) return (0, conclusion.jU)(now.problem, inputs.language ?? "en");
        const kept = state.value.files.filter(({path}) => (0, figures_kept.t)(path));
        const blobs = await readAll(client, repository, kept);
        if (!blobs.ok) return (0, conclusion.jU)(blobs.problem, inputs.language ?? "en");
        const files = kept.map(file => ({
          path: file.path,
          source: sourceOf(file, blobs.value)
        }));
        const {solution, language} = (0, figures_kept.K)(`${repository.owner}/${repository.name}`, files);
        const words = (0, rows.w_)(inputs.language ?? language ?? "en");
        const today = (0, zone.gD)(now.value);
        const due = context.event !== "schedule" || today === (0, working_days.gI)(today, solution.extra);
        if (!due) {
          const outputs = {};
          return {
            exitCode: 0,
            outputs,
            log: `${words.notToday}\n`,
            summary: "",
            annotations: [],
            report: null
          };
        }
        const figures = (0, figures_figures.h)([ solution ], (0, span.ZG)(today), now.value);
        return {
          exitCode: 0,
          outputs: {},
          log: (0, figures_text.P)(figures, words, COLUMNS),
          summary: figuresMarkdown(figures, words),
          annotations: [],
          report: (0, json.V)(figures)
        };
      } finally {
        client.close();
      }
    }
    function sourceOf(file, blobs) {
      const bytes = blobs.get(file.oid);
      const limit = (0, ezdrav_files.LF)(file.path);
      const tooLarge = {
        unread: "too-large",
        size: file.size,
        limit
      };
      return (0, candidates.O$)(file) ?? bytes ?? tooLarge;
    }
    async function readAll(client, repository, files) {
      const readable = files.filter(file => (0, candidates.O$)(file) === null && file.size <= (0, 
      ezdrav_files.LF)(file.path));
      const oids = [ ...new Set(readable.map(({oid}) => oid)) ];
      const blobs = new Map;
      let last = {
        ok: true,
        value: blobs,
        request: "",
        next: null
      };
      for (let from = 0; from < oids.length; from += AT_ONCE) {
        last = await (0, github_blobs.b4)(client, repository, oids.slice(from, from + AT_ONCE));
        if (!last.ok) return last;
        for (const [oid, bytes] of last.value) blobs.set(oid, bytes);
      }
      return {
        ...last,
        value: blobs
      };
    }
  }),
  3193: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => trustedNow
    });
    var _github_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8328);
    async function trustedNow(client, repository) {
      const now = client.clock.now();
      if (now.known) return now;
      await (0, _github_repository_js__WEBPACK_IMPORTED_MODULE_0__.Nu)(client, repository, null);
      return client.clock.now();
    }
  })
};
