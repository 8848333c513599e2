export const id = 3232;

export const ids = [ 3232 ];

export const modules = {
  7674: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => parseDate,
      p: () => parseTime
    });
    var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9466);
    var _wall_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6588);
    var _zone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7209);
    const TIME = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;
    const DATE = /^(?:20\d{2}|2100)-\d{2}-\d{2}$/;
    function parseTime(text) {
      const match = TIME.exec(text);
      if (match === null || parseDate(text.slice(0, 10)) === null) return {
        ok: false,
        why: "malformed"
      };
      const offset = match[1] ?? "";
      const wall = Date.parse(`${text.slice(0, text.length - offset.length)}Z`);
      return offset === "Z" ? {
        ok: true,
        instant: (0, _instant_js__WEBPACK_IMPORTED_MODULE_2__.B9)(wall)
      } : readLocal(wall, offset);
    }
    function readLocal(wall, offset) {
      const reading = (0, _wall_clock_js__WEBPACK_IMPORTED_MODULE_0__.X)(wall);
      if (reading.kind === "gap") return {
        ok: false,
        why: "gap",
        from: reading.from,
        to: reading.to
      };
      if (reading.kind === "once") {
        const expected = (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.HA)(reading.at);
        if (offset !== "" && offset !== expected) return {
          ok: false,
          why: "wrong-offset",
          expected
        };
        return {
          ok: true,
          instant: reading.at
        };
      }
      const [first, second] = [ (0, _zone_js__WEBPACK_IMPORTED_MODULE_1__.HA)(reading.first), (0, 
      _zone_js__WEBPACK_IMPORTED_MODULE_1__.HA)(reading.second) ];
      if (offset === "") return {
        ok: false,
        why: "ambiguous",
        offsets: [ first, second ]
      };
      if (offset === first) return {
        ok: true,
        instant: reading.first
      };
      if (offset === second) return {
        ok: true,
        instant: reading.second
      };
      return {
        ok: false,
        why: "wrong-offset",
        expected: first
      };
    }
    function parseDate(text) {
      if (!DATE.test(text)) return null;
      const day = new Date(`${text}T00:00Z`);
      const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
      return exists ? (0, _instant_js__WEBPACK_IMPORTED_MODULE_2__.Q$)(text) : null;
    }
  }),
  1346: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CE: () => provenBytes,
      NQ: () => Blob,
      Ru: () => Numbered,
      b4: () => readBlobs,
      qZ: () => aliased,
      we: () => BLOB
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
    var _name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9339);
    var _unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7827);
    const {createHash} = process.getBuiltinModule("node:crypto");
    const Blob = zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      oid: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),
      text: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())),
      isTruncated: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY())
    }));
    const BLOB = "... on Blob { oid text isTruncated }";
    function aliased(prefix, oids, selection) {
      return oids.map((oid, index) => `${prefix}${index}: object(oid: "${oid}") { ${selection} }`).join("\n");
    }
    async function readBlobs(client, repository, oids) {
      if (oids.length === 0) return {
        ok: true,
        value: new Map,
        request: "",
        next: null
      };
      const query = `query Blobs($owner: String!, $name: String!) {\n    repository(owner: $owner, name: $name) { ${_name_js__WEBPACK_IMPORTED_MODULE_0__.zK} ${aliased("b", oids, BLOB)} } }`;
      const asked = await client.query(query, (0, _name_js__WEBPACK_IMPORTED_MODULE_0__._M)(repository), Numbered);
      if (!asked.ok) return asked;
      if ((0, _name_js__WEBPACK_IMPORTED_MODULE_0__.wP)(repository, asked.value.repository)) return (0, 
      _name_js__WEBPACK_IMPORTED_MODULE_0__._2)(asked.request);
      const blobs = new Map;
      for (const [index, oid] of oids.entries()) {
        const answer = Blob.safeParse(asked.value.repository[`b${index}`]);
        const bytes = answer.success ? provenBytes(oid, answer.data) : null;
        if (bytes !== null) {
          blobs.set(oid, bytes);
          continue;
        }
        const raw = await readBytes(client, repository, oid);
        if (!raw.ok) return raw;
        blobs.set(oid, raw.value);
      }
      return {
        ...asked,
        value: blobs
      };
    }
    const Numbered = zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
      repository: zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J())
    });
    function provenBytes(oid, answer) {
      if (typeof answer?.text !== "string" || answer.isTruncated === true) return null;
      const bytes = (new TextEncoder).encode(answer.text);
      return gitObjectId(bytes, oid.length) === oid ? bytes : null;
    }
    async function readBytes(client, repository, oid) {
      const asked = await client.get("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
        ...(0, _name_js__WEBPACK_IMPORTED_MODULE_0__.at)(repository),
        file_sha: oid
      }, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        content: zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),
        encoding: zod_mini__WEBPACK_IMPORTED_MODULE_1__.euz("base64")
      }));
      if (!asked.ok) return asked;
      const bytes = new Uint8Array(Buffer.from(asked.value.content, "base64"));
      if (gitObjectId(bytes, oid.length) === oid) return {
        ...asked,
        value: bytes
      };
      return (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_2__.O)(asked.request, "another-object");
    }
    function gitObjectId(bytes, length) {
      const hash = createHash(length === 64 ? "sha256" : "sha1");
      return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    }
  }),
  2544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => Client,
      v: () => pause
    });
    var dist_src = __webpack_require__(4730);
    var schemas = __webpack_require__(3619);
    var clock = __webpack_require__(648);
    var request_error_dist_src = __webpack_require__(1015);
    function flawed(code, request, status, flaw, transient) {
      return {
        problem: {
          code,
          request,
          status,
          detail: "",
          flaw
        },
        transient,
        wait: null
      };
    }
    function failure(code, request, status, detail, transient) {
      return {
        problem: {
          code,
          request,
          status,
          detail: shorten(detail)
        },
        transient,
        wait: null
      };
    }
    const FINAL = new Set([ 400, 401, 410, 422 ]);
    function failureOf(request, error, now) {
      if (!(error instanceof request_error_dist_src.G) || error.response === void 0) return failure("api.unavailable", request, null, messageOf(error), true);
      const {status, response} = error;
      const header = name => response.headers[name]?.toString();
      const detail = error.message;
      const limited = status === 429 || status === 403 && (header("x-ratelimit-remaining") === "0" || header("retry-after") !== void 0 || /rate limit/i.test(detail));
      if (limited) {
        const limit = failure("api.rate-limited", request, status, detail, true);
        return {
          ...limit,
          wait: waitAsked(header("retry-after"), header("x-ratelimit-reset"), now)
        };
      }
      if (status === 401 || status === 403 || status === 404) {
        const forbidden = failure("api.forbidden", request, status, detail, status === 404);
        if (status === 401) return forbidden;
        return lacking(forbidden, header("x-accepted-github-permissions") ?? needed(request));
      }
      return failure("api.unavailable", request, status, detail, !FINAL.has(status));
    }
    function failureOfStatus(request, status, text) {
      const code = status === 429 ? "api.rate-limited" : DENYING.has(status) ? "api.forbidden" : "api.unavailable";
      return failure(code, request, status, text, !FINAL.has(status) && status !== 403);
    }
    const DENYING = new Set([ 401, 403, 404 ]);
    const FIELDS = {
      defaultBranchRef: "contents=read",
      ref: "contents=read",
      alike: "contents=read",
      object: "contents=read",
      file: "contents=read",
      deployments: "deployments=read",
      associatedPullRequests: "pull_requests=read",
      pullRequest: "pull_requests=read",
      pullRequests: "pull_requests=read",
      issue: "issues=read",
      issues: "issues=read"
    };
    function aliased(part) {
      if (typeof part === "number") return;
      if (/^[bcp]\d+$/.test(part)) return "contents=read";
      return /^i\d+$/.test(part) ? "issues=read" : void 0;
    }
    const PATHS = [ [ /^GET \/[^?]*\/actions\//, "actions=read" ], [ /^GET \/[^?]*\/(?:activity|git\/)/, "contents=read" ], [ /^GET \/[^?]*\/issues/, "issues=read" ] ];
    function needed(request) {
      return PATHS.find(([path]) => path.test(request))?.[1];
    }
    function lacking(failed, permission) {
      if (permission === void 0) return failed;
      const written = shorten(permission.replaceAll("=", ": ").replaceAll("_", "-"));
      return {
        ...failed,
        problem: {
          ...failed.problem,
          permission: written
        }
      };
    }
    function waitAsked(retryAfter, reset, now) {
      if (retryAfter !== void 0 && /^\d{1,6}$/.test(retryAfter)) return Number(retryAfter) * 1e3;
      if (reset !== void 0 && /^\d{1,12}$/.test(reset) && now !== null) return Math.max(0, Number(reset) * 1e3 - now) + 1e3;
      return null;
    }
    function graphQlFailure(request, error) {
      const {type = "", message = "", path = []} = error;
      if (type === "FORBIDDEN" || type === "NOT_FOUND" || type === "INSUFFICIENT_SCOPES") {
        const forbidden = failure("api.forbidden", request, 200, message, false);
        const fields = path.map(part => FIELDS[part] ?? aliased(part));
        return lacking(forbidden, fields.findLast(permission => permission !== void 0));
      }
      if (type === "RATE_LIMITED") return failure("api.rate-limited", request, 200, message, true);
      return failure("api.unavailable", request, 200, message || type, true);
    }
    function messageOf(error) {
      return error instanceof Error ? error.message : "no answer";
    }
    function shorten(text) {
      const line = text.replace(/\s+/g, " ").trim();
      return line.length > 200 ? `${line.slice(0, 199)}…` : line;
    }
    const http = process.getBuiltinModule("node:http");
    const https = process.getBuiltinModule("node:https");
    const zlib = process.getBuiltinModule("node:zlib");
    const LARGEST_ANSWER = 10485760;
    function transport(environment, timeout) {
      const agents = new Map;
      const fetch = async (url, call = {}) => {
        const target = new URL(url);
        const proxy = proxyFor(target, environment);
        const key = `${target.protocol}${proxy ?? ""}`;
        let agent = agents.get(key);
        if (agent === void 0) {
          agent = agentFor(target, proxy);
          agents.set(key, agent);
        }
        return request(target, call, await agent, timeout);
      };
      const close = () => {
        for (const agent of agents.values()) agent.then(open => open.destroy(), () => {});
      };
      return Object.assign(fetch, {
        close
      });
    }
    async function agentFor(target, proxy) {
      const options = {
        keepAlive: true,
        maxSockets: 8,
        rejectUnauthorized: true
      };
      if (proxy !== null) {
        const {HttpsProxyAgent} = await __webpack_require__.e(7659).then(__webpack_require__.bind(__webpack_require__, 7659));
        return new HttpsProxyAgent(proxy, options);
      }
      return target.protocol === "https:" ? new https.Agent(options) : new http.Agent(options);
    }
    function proxyFor(target, environment) {
      const read = name => environment[name] || environment[name.toUpperCase()] || "";
      const proxy = read(target.protocol === "https:" ? "https_proxy" : "http_proxy");
      if (proxy === "") return null;
      const port = target.port || (target.protocol === "https:" ? "443" : "80");
      const host = target.hostname.toLowerCase();
      for (const entry of read("no_proxy").split(/[\s,]+/)) {
        const [name = "", only] = entry.toLowerCase().split(/:(?=\d+$)/);
        if (name === "" || only !== void 0 && only !== port) continue;
        const domain = name.replace(/^\*?\./, "");
        if (name === "*" || host === domain || host.endsWith(`.${domain}`)) return null;
      }
      return proxy.includes("://") ? proxy : `http://${proxy}`;
    }
    function request(target, call, agent, timeout) {
      return new Promise((resolve, reject) => {
        const body = call.body === void 0 ? void 0 : Buffer.from(call.body);
        const options = {
          method: call.method ?? "GET",
          agent,
          rejectUnauthorized: true,
          headers: {
            ...call.headers,
            "accept-encoding": "gzip",
            ...body && {
              "content-length": String(body.length)
            }
          },
          ...call.signal && {
            signal: call.signal
          }
        };
        const late = setTimeout(() => sent.destroy(new Error(`no whole answer in ${timeout} ms`)), timeout);
        const fail = error => {
          clearTimeout(late);
          reject(error);
        };
        const sent = (target.protocol === "https:" ? https : http).request(target, options, answer => {
          answer.on("error", fail);
          textOf(answer).then(text => {
            clearTimeout(late);
            resolve({
              status: answer.statusCode ?? 0,
              url: target.href,
              headers: headersOf(answer),
              text: () => Promise.resolve(text)
            });
          }, error => {
            answer.destroy();
            fail(error);
          });
        });
        sent.on("error", fail);
        sent.on("proxyConnect", ({statusCode}) => {
          if (statusCode === 200) return;
          sent.destroy(new Error(`the proxy answered ${statusCode} and opened no tunnel`));
        });
        sent.end(body);
      });
    }
    async function textOf(answer) {
      const chunks = [];
      let size = 0;
      for await (const chunk of answer) {
        size += chunk.length;
        if (size > LARGEST_ANSWER) throw new Error(`answer larger than ${LARGEST_ANSWER} bytes`);
        chunks.push(chunk);
      }
      const bytes = Buffer.concat(chunks);
      const packed = answer.headers["content-encoding"] === "gzip";
      return (packed ? zlib.gunzipSync(bytes, {
        maxOutputLength: LARGEST_ANSWER
      }) : bytes).toString();
    }
    function headersOf(answer) {
      const headers = new Map;
      for (const [name, value] of Object.entries(answer.headers)) if (value !== void 0) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
      return headers;
    }
    var unreadable = __webpack_require__(7827);
    const REDIRECT = {
      why: "redirect",
      values: {}
    };
    const NO_DATE = {
      why: "no-date",
      values: {}
    };
    const PATIENCE = {
      tries: 4,
      request: 1e4,
      all: 9e4,
      backoff: 500,
      longestWait: 6e4
    };
    const GraphQlAnswer = schemas.Ikc({
      data: schemas.lqM(schemas.mee(schemas.L5J())),
      errors: schemas.lqM(schemas.YOg(schemas.Ikc({
        type: schemas.lqM(schemas.YjP()),
        message: schemas.lqM(schemas.YjP()),
        path: schemas.lqM(schemas.YOg(schemas.KCZ([ schemas.YjP(), schemas.aig() ])))
      })))
    });
    const USER_AGENT = "ezdrav-intervention-gate";
    const SILENT = {
      debug: () => {},
      info: () => {},
      warn: () => {},
      error: () => {}
    };
    const NEVER = (new AbortController).signal;
    class Client {
      clock;
      #octokit;
      #options;
      #patience;
      #fetch;
      #deadline;
      #requests=0;
      #roundTrips=0;
      #questions=0;
      #mostQuestions=Number.POSITIVE_INFINITY;
      #keptBack=0;
      #underWay=0;
      #uninterrupted=0;
      enterpriseVersion=null;
      constructor(options) {
        this.#options = options;
        this.#patience = options.patience ?? PATIENCE;
        this.clock = new clock.o(options.monotonic);
        this.#fetch = transport(options.environment, this.#patience.request);
        this.#octokit = new dist_src.E({
          auth: options.token,
          baseUrl: options.api,
          userAgent: USER_AGENT,
          request: {
            fetch: this.#fetch
          },
          log: SILENT
        });
        this.#deadline = options.monotonic() + this.#patience.all;
      }
      get counted() {
        return {
          requests: this.#requests,
          roundTrips: this.#roundTrips
        };
      }
      begin(most = Number.POSITIVE_INFINITY) {
        this.#deadline = this.#options.monotonic() + this.#patience.all;
        this.#requests = 0;
        this.#roundTrips = 0;
        this.#questions = 0;
        this.#mostQuestions = most;
        this.#keptBack = 0;
      }
      get questionsLeft() {
        return this.#mostQuestions - this.#keptBack - this.#questions;
      }
      keepBack(questions) {
        this.#keptBack = questions;
      }
      get #isDecision() {
        return this.#mostQuestions !== Number.POSITIVE_INFINITY;
      }
      close() {
        this.#fetch.close();
      }
      async get(route, parameters, schema, final = []) {
        const name = this.#name(route, parameters);
        return this.#patiently(name, final, () => this.#rest(name, route, parameters, schema));
      }
      async list(route, parameters, schema, most) {
        const all = [];
        const first = await this.get(route, {
          per_page: 100,
          ...parameters
        }, schema);
        let asked = first;
        for (let page = 1; asked.ok; page += 1) {
          all.push(...asked.value);
          if (asked.next === null) return {
            ...asked,
            value: all
          };
          if (page === most) return (0, unreadable.O)(asked.request, "too-many-pages", {
            most
          });
          asked = await this.follow(asked.next, asked.request, schema);
        }
        return asked;
      }
      async follow(link, asked, schema, id = null) {
        const [path = "", query = ""] = link.slice(this.#options.api.length).split("?");
        const [wanted = ""] = asked.split("?");
        const name = `${wanted}?${query}`;
        if (!link.startsWith(`${this.#options.api}/`) || !isSameList(`GET ${path}`, wanted, id)) return (0, 
        unreadable.O)(asked, "another-list");
        return this.#patiently(name, [], () => this.#rest(name, `GET ${link}`, {}, schema));
      }
      get signal() {
        return this.#uninterrupted > 0 ? NEVER : this.#options.signal;
      }
      get isCancelled() {
        return this.#options.signal.aborted;
      }
      async uninterrupted(work) {
        this.#options.signal.throwIfAborted();
        this.#uninterrupted += 1;
        try {
          return await work();
        } finally {
          this.#uninterrupted -= 1;
        }
      }
      async query(query, variables, schema) {
        const name = `GraphQL ${/^query (\w+)/.exec(query)?.[1] ?? "query"}`;
        const url = this.#options.graphql;
        return this.#patiently(name, [], async () => {
          const attempt = await this.#once(name, () => this.#octokit.request({
            method: "POST",
            url,
            query,
            variables,
            request: {
              signal: this.#ending()
            }
          }));
          if (!attempt.ok) return attempt;
          const answer = GraphQlAnswer.safeParse(attempt.value);
          if (!answer.success) return {
            ok: false,
            ...failure("api.malformed", name, 200, "no GraphQL answer", true)
          };
          const [error] = answer.data.errors ?? [];
          if (error) return {
            ok: false,
            ...graphQlFailure(name, error)
          };
          return understood(name, answer.data.data, schema, null);
        });
      }
      async send(route, parameters, schema) {
        const name = this.#name(route, parameters);
        return answered(name, await this.#rest(name, route, parameters, schema, null));
      }
      async elsewhere(name, url, bearer, schema, final = []) {
        const headers = {
          accept: "application/json",
          "user-agent": USER_AGENT,
          ...bearer !== null && {
            authorization: `bearer ${bearer}`
          }
        };
        return this.#patiently(name, final, async () => {
          const attempt = await this.#counted(name, async () => {
            const answer = await this.#fetch(url, {
              headers,
              signal: this.#ending()
            });
            const text = await answer.text();
            if (answer.status === 200) return {
              ok: true,
              value: json(text),
              next: null
            };
            if (answer.status >= 300 && answer.status < 400) return {
              ok: false,
              ...flawed("api.malformed", name, answer.status, REDIRECT, false)
            };
            return {
              ok: false,
              ...failureOfStatus(name, answer.status, text)
            };
          });
          return attempt.ok ? understood(name, attempt.value, schema, null) : attempt;
        });
      }
      #name(route, parameters) {
        const {method, url} = this.#octokit.request.endpoint(route, parameters);
        return `${method} ${url.slice(this.#options.api.length)}`;
      }
      async #rest(name, route, parameters, schema, signal = this.#ending()) {
        const request = signal === null ? {} : {
          signal
        };
        const attempt = await this.#once(name, () => this.#octokit.request(route, {
          ...parameters,
          request
        }));
        return attempt.ok ? understood(name, attempt.value, schema, attempt.next) : attempt;
      }
      #ending() {
        const {signal} = this;
        const {monotonic} = this.#options;
        const left = Math.ceil(this.#deadline - monotonic());
        if (!this.#isDecision || left > this.#patience.request) return signal;
        return AbortSignal.any([ signal, AbortSignal.timeout(Math.max(1, left)) ]);
      }
      async #once(name, ask) {
        return this.#counted(name, async () => {
          const answer = await ask();
          const header = key => answer.headers[key]?.toString();
          if (answer.status >= 300) return {
            ok: false,
            ...flawed("api.malformed", name, answer.status, REDIRECT, false)
          };
          if (!this.clock.hear(header("date"), name)) return {
            ok: false,
            ...flawed("clock.unverifiable", name, answer.status, NO_DATE, true)
          };
          this.enterpriseVersion = header("x-github-enterprise-version") ?? null;
          return {
            ok: true,
            value: answer.data,
            next: nextOf(header("link"))
          };
        });
      }
      async #counted(name, ask) {
        this.signal.throwIfAborted();
        this.#requests += 1;
        if (this.#underWay === 0) this.#roundTrips += 1;
        this.#underWay += 1;
        try {
          return await ask();
        } catch (error) {
          this.signal.throwIfAborted();
          const now = this.clock.now();
          return {
            ok: false,
            ...failureOf(name, error, now.known ? now.value : null)
          };
        } finally {
          this.#underWay -= 1;
        }
      }
      async #patiently(name, final, attempt) {
        const {tries, backoff, longestWait, all} = this.#patience;
        this.#questions += 1;
        if (this.#questions > this.#mostQuestions - this.#keptBack) {
          const flaw = {
            why: "too-many-questions",
            values: {
              most: this.#mostQuestions
            }
          };
          return answered(name, {
            ok: false,
            ...flawed("api.malformed", name, null, flaw, false)
          });
        }
        for (let turn = 1; ;turn += 1) {
          if (this.#isDecision && this.#deadline <= this.#options.monotonic()) {
            const flaw = {
              why: "time-up",
              values: {
                seconds: Math.round(all / 1e3)
              }
            };
            return answered(name, {
              ok: false,
              ...flawed("api.unavailable", name, null, flaw, false)
            });
          }
          const result = await attempt();
          if (result.ok || turn === tries || !result.transient) return answered(name, result);
          if (final === "any" || final.includes(result.problem.status ?? 0)) return answered(name, result);
          const wait = result.wait ?? backoff * 2 ** (turn - 1) * (.5 + Math.random());
          const left = this.#deadline - this.#options.monotonic();
          if (wait > longestWait || wait > left) return answered(name, result);
          await pause(wait, this.signal);
        }
      }
    }
    function answered(request, attempt) {
      return attempt.ok ? {
        ...attempt,
        request
      } : {
        ok: false,
        problem: attempt.problem
      };
    }
    function understood(name, data, schema, next) {
      const read = schema.safeParse(data);
      if (read.success) return {
        ok: true,
        value: read.data,
        next
      };
      const [issue] = read.error.issues;
      const values = {
        part: issue?.path.join(".") || "answer",
        fault: issue?.code ?? "unreadable"
      };
      const flaw = {
        why: "unreadable",
        values
      };
      return {
        ok: false,
        ...flawed("api.malformed", name, 200, flaw, true)
      };
    }
    function json(text) {
      try {
        return JSON.parse(text);
      } catch {
        return;
      }
    }
    function isSameList(path, wanted, id) {
      const [, kind, number, list] = /^GET \/(repositories|organizations)\/(\d+)(\/.*)$/.exec(path) ?? [];
      if (kind === void 0) return path.toLowerCase() === wanted.toLowerCase();
      const named = kind === "repositories" ? /^GET \/repos\/[^/]+\/[^/]+/ : /^GET \/orgs\/[^/]+/;
      const same = named.test(wanted) && list === wanted.replace(named, "");
      return same && (id === null || id === Number(number));
    }
    function nextOf(link) {
      return /<([^<>]+)>;\s*rel="next"/.exec(link ?? "")?.[1] ?? null;
    }
    function pause(milliseconds, signal) {
      return new Promise((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer);
          reject(signal.reason);
        };
        const timer = setTimeout(() => {
          signal.removeEventListener("abort", stop);
          resolve();
        }, milliseconds);
        if (signal.aborted) stop(); else signal.addEventListener("abort", stop, {
          once: true
        });
      });
    }
  }),
  648: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => skewOf,
      o: () => TrustedClock
    });
    var _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9466);
    const AGREEMENT = 5e3;
    const SKEW = 12e4;
    const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
    class TrustedClock {
      #samples=[];
      #monotonic;
      constructor(monotonic) {
        this.#monotonic = monotonic;
      }
      hear(date, request) {
        const read = date !== void 0 && HTTP_DATE.test(date) ? Date.parse(date) : Number.NaN;
        if (Number.isNaN(read)) return false;
        this.#samples.push({
          date: (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__.B9)(read),
          came: this.#monotonic(),
          request
        });
        return true;
      }
      now() {
        const monotonic = this.#monotonic();
        const told = this.#samples.map(sample => ({
          sample,
          now: (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__.tY)(sample.date, Math.floor(monotonic - sample.came))
        }));
        const [first, second] = told;
        if (first === void 0 || second === void 0) return unknown("", {
          why: "few-clocks",
          values: {}
        });
        const last = told.reduce((one, other) => other.now > one.now ? other : one);
        const earliest = told.reduce((one, other) => other.now < one.now ? other : one);
        if (last.now - earliest.now > AGREEMENT) {
          const seconds = Math.round((last.now - earliest.now) / 1e3);
          const values = {
            seconds,
            other: last.sample.request
          };
          return unknown(earliest.sample.request, {
            why: "clocks-differ",
            values
          });
        }
        const [named] = told.map(({sample}) => sample).filter(sample => !told.some(other => other.sample.date > sample.date)).map(sample => sample.request).sort();
        const time = (0, _calendar_instant_js__WEBPACK_IMPORTED_MODULE_0__.IW)(first.sample.date, ...told.map(({sample}) => sample.date));
        const source = {
          kind: "api",
          from: `Date: ${named}`,
          time
        };
        return {
          known: true,
          value: last.now,
          grade: "verified",
          sources: [ source ]
        };
      }
    }
    function skewOf(wall, now) {
      if (Math.abs(wall - now) <= SKEW) return null;
      return wall > now ? "runner-ahead" : "runner-behind";
    }
    function unknown(request, flaw) {
      const problem = {
        code: "clock.unverifiable",
        request,
        status: null,
        detail: "",
        flaw
      };
      return {
        known: false,
        problem
      };
    }
  }),
  9339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _2: () => anotherRepository,
      _M: () => where,
      at: () => at,
      lJ: () => isUrlOf,
      lz: () => Identity,
      vO: () => isPageOf,
      wP: () => isAnother,
      zK: () => IDENTITY
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3619);
    var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7827);
    function where(repository) {
      return {
        owner: repository.owner,
        name: repository.name
      };
    }
    function at(repository) {
      return {
        owner: repository.owner,
        repo: repository.name
      };
    }
    const IDENTITY = "databaseId nameWithOwner";
    const Identity = zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({
      databaseId: zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig(),
      nameWithOwner: zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()
    });
    function isAnother(repository, answer) {
      const {databaseId, nameWithOwner} = answer;
      return repository.id !== null && repository.id !== databaseId || typeof nameWithOwner !== "string" || !isNamed(repository, nameWithOwner);
    }
    function isUrlOf(repository, url) {
      const [, name = ""] = /\/repos\/([^/]+\/[^/]+)(?:\/|$)/.exec(url) ?? [];
      return isNamed(repository, name);
    }
    function isPageOf({owner, name}, url) {
      const [, path = ""] = /^https?:\/\/[^/]+(\/.*)$/.exec(url) ?? [];
      return path.toLowerCase().startsWith(`/${owner}/${name}/`.toLowerCase());
    }
    function isNamed({owner, name}, fullName) {
      return fullName.toLowerCase() === `${owner}/${name}`.toLowerCase();
    }
    function anotherRepository(request) {
      return (0, _unreadable_js__WEBPACK_IMPORTED_MODULE_1__.O)(request, "another-repository");
    }
  }),
  7827: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => unreadable,
      Q: () => malformed
    });
    function malformed(request, why, values = {}) {
      return {
        code: "api.malformed",
        request,
        status: 200,
        detail: "",
        flaw: {
          why,
          values
        }
      };
    }
    function unreadable(request, why, values = {}) {
      return {
        ok: false,
        problem: malformed(request, why, values)
      };
    }
  }),
  4166: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => clientFor,
      _: () => repositoryOf
    });
    var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2544);
    function repositoryOf(context) {
      return {
        owner: context.owner,
        name: context.name,
        id: context.repositoryId
      };
    }
    function clientFor({inputs, context, signal}) {
      return new _github_client_js__WEBPACK_IMPORTED_MODULE_0__.K({
        token: inputs.token,
        api: context.api,
        graphql: context.graphql,
        environment: process.env,
        monotonic: () => process.uptime() * 1e3,
        signal
      });
    }
  }),
  9057: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      q: () => nearestKey
    });
    function nearestKey(written, known) {
      const kebab = written.slice(0, 64).replace(/([a-z])([A-Z])/g, "$1-$2").replace(/[_ ]/g, "-").toLowerCase();
      const ranked = known.map(key => ({
        key,
        slips: slips(kebab, key)
      })).filter(({key, slips: count}) => count <= (key.length > 5 ? 2 : 1)).sort((a, b) => a.slips - b.slips);
      return ranked[0]?.key ?? null;
    }
    function slips(from, to) {
      const rows = [ Array.from({
        length: to.length + 1
      }, (_, column) => column) ];
      const cell = (row, column) => Number(rows[row]?.[column]);
      for (let row = 1; row <= from.length; row += 1) {
        const current = [ row ];
        rows.push(current);
        for (let column = 1; column <= to.length; column += 1) {
          const same = from[row - 1] === to[column - 1];
          const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
          current.push(Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + (same ? 0 : 1), swapped ? cell(row - 2, column - 2) + 1 : 1 / 0));
        }
      }
      return cell(from.length, to.length);
    }
  })
};
