export const id = 7370;

export const ids = [ 7370 ];

export const modules = {
  6515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => approvers,
      s: () => accountsOf
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
    var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3304);
    function isAccount(approver) {
      return "id" in approver;
    }
    function accountsOf(approvers) {
      return approvers.filter(isAccount);
    }
    function identityOf({id, email}) {
      return id === void 0 ? (email ?? "").toLowerCase() : `${id}`;
    }
    const SHARED_DOMAINS = new Set([ "onmicrosoft.com", "gappssmtp.com" ]);
    const ACCOUNT_KEYS = [ "login", "id" ];
    const MAILBOX_KEYS = [ "mail-domain", "answers-by-itself" ];
    const eitherOr = (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.om)({
      login: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.iD),
      id: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.WQ)(1, Number.MAX_SAFE_INTEGER)),
      email: zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.hl),
      "mail-domain": zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.Hc),
      "answers-by-itself": zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(_fields_js__WEBPACK_IMPORTED_MODULE_0__.Im)
    }).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.z6Y(({value, issues}) => {
      const domain = value["mail-domain"];
      const byMail = [ "email", ...MAILBOX_KEYS ].some(key => key in value);
      if (byMail && value.email === void 0) (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.cc)(issues, (0, 
      _fields_js__WEBPACK_IMPORTED_MODULE_0__.i)("file.missing-key"), "email");
      for (const key of ACCOUNT_KEYS) {
        const given = value[key] !== void 0;
        if (byMail && given) (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.cc)(issues, (0, 
        _fields_js__WEBPACK_IMPORTED_MODULE_0__.i)("file.not-together", "email"), key);
        if (!byMail && !given) (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.cc)(issues, (0, 
        _fields_js__WEBPACK_IMPORTED_MODULE_0__.i)("file.missing-key"), key);
      }
      if (domain !== void 0 && SHARED_DOMAINS.has(domain.toLowerCase())) (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.cc)(issues, (0, 
      _fields_js__WEBPACK_IMPORTED_MODULE_0__.i)("file.mail-domain-shared"), "mail-domain");
    }));
    const approver = zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(eitherOr, zod_mini__WEBPACK_IMPORTED_MODULE_1__.pdi(({login: name, id, email, ...mail}) => email === void 0 ? {
      login: String(name),
      id: Number(id)
    } : {
      email,
      ...mail
    }));
    const approvers = (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.om)({
      client: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.fl)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(approver), []),
      "ezdrav-ict": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.fl)(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(approver), [])
    }).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.z6Y(({value, issues}) => {
      const clients = new Set(value.client.map(identityOf));
      for (const [index, one] of value["ezdrav-ict"].entries()) {
        const identity = identityOf(one);
        if (identity === "" || !clients.has(identity)) continue;
        const key = isAccount(one) ? "id" : "email";
        (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.cc)(issues, (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.i)("file.parties-overlap"), "ezdrav-ict", index, key);
      }
    }));
  }),
  4405: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => faultAt
    });
    function faultAt(at, code, found = "", ...expected) {
      return {
        at,
        code,
        key: [],
        found,
        expected
      };
    }
  }),
  3304: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CS: () => prose,
      Cv: () => identifier,
      Gd: () => formed,
      Hc: () => host,
      IW: () => remarks,
      Im: () => truth,
      T3: () => dayOrTime,
      Tc: () => tag,
      W5: () => isLogin,
      WQ: () => whole,
      br: () => digest,
      cc: () => complain,
      cd: () => commit,
      fl: () => otherwise,
      hl: () => address,
      i: () => saying,
      iD: () => login,
      ik: () => isFreeText,
      ir: () => reference,
      kB: () => time,
      kQ: () => user,
      n8: () => line,
      om: () => block,
      p6: () => date,
      rE: () => version,
      rb: () => timeOfDay,
      sc: () => sha256
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3619);
    var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
    var _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7674);
    const DATE = "YYYY-MM-DD";
    const TIME = "YYYY-MM-DDTHH:mm";
    function saying(code, ...expected) {
      return [ code, ...expected ].join("\n");
    }
    function complain(issues, message, ...path) {
      issues.push({
        code: "custom",
        input: void 0,
        path: [ ...path ],
        message
      });
    }
    function refuse(context, message) {
      complain(context.issues, message);
      return zod_mini__WEBPACK_IMPORTED_MODULE_1__.tm;
    }
    function wrong(...expected) {
      return saying("file.wrong-value", ...expected);
    }
    function block(shape) {
      return zod_mini__WEBPACK_IMPORTED_MODULE_2__.rej(shape, saying("file.unknown-key", ...Object.keys(shape)));
    }
    const otherwise = zod_mini__WEBPACK_IMPORTED_MODULE_2__.Rvf;
    const FREE_TEXTS = new WeakSet;
    function isFreeText(schema) {
      return FREE_TEXTS.has(schema);
    }
    function free(schema) {
      FREE_TEXTS.add(schema);
      return schema;
    }
    function prose(longest) {
      return free(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/\S/, wrong()), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(longest, wrong(`text ≤ ${longest}`))));
    }
    function remarks(longest) {
      return free(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(longest, wrong(`text ≤ ${longest}`))));
    }
    function line(longest) {
      const expected = wrong(`line ≤ ${longest}`);
      return free(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[^\n]*\S[^\n]*$/, expected), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(longest, expected)));
    }
    function formed(pattern, form) {
      return zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(pattern, wrong(form)));
    }
    const identifier = formed(/^[A-Za-z0-9._-]{1,64}$/, "1–64 × A–Z a–z 0–9 . _ -");
    const commit = formed(/^[0-9a-f]{40}$/, "40 × 0–9 a–f");
    const sha256 = formed(/^[0-9a-f]{64}$/, "64 × 0–9 a–f");
    const digest = zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(formed(/^sha256:[0-9a-f]{64}$/, "sha256: + 64 × 0–9 a–f"), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi(text => text));
    const tag = formed(/^(?!-|refs\/|.*(?:\.\.|@\{|\/\/|\/\.|\.lock(?:\/|$)))(?!@$|[./])(?:[^\s\p{Cc}~^:?*[\\]{0,199})[^\s\p{Cc}~^:?*[\\./]$/u, "git-tag");
    const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/;
    const login = formed(LOGIN, "github-login");
    function isLogin(text) {
      return LOGIN.test(text);
    }
    const address = formed(/^(?=.{6,254}$)(?=[^@]{1,64}@)[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/, "name@example.si");
    const host = formed(/^(?=.{4,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/, "mail.example.si");
    const timeOfDay = formed(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "HH:mm");
    const truth = zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([ "true", "false" ]), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi(text => text === "true"));
    const version = zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.euz("1"), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi(() => 1));
    function whole(least, most, beyond = "file.wrong-value") {
      const bounds = `${least}–${most}`;
      return zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^(?:0|[1-9]\d{0,15})$/, wrong(bounds))), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi(Number)), zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.qm(least, wrong(bounds)), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Zm(most, saying(beyond, bounds))));
    }
    function instantFrom(context, text) {
      const reading = (0, _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__.p)(text);
      return reading.ok ? reading.instant : refuse(context, complaint(text, reading));
    }
    function impossible(text) {
      const day = text.slice(0, 10);
      if ((0, _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__._)(day) === null) return saying("file.no-such-day");
      if (!/T24:00(?::00)?$/.test(text)) return saying("file.no-such-time", "00:00–23:59");
      const next = new Date(Date.parse(`${day}T00:00Z`) + 864e5);
      return saying("file.no-such-time", `${next.toISOString().slice(0, 10)}T00:00`);
    }
    function complaint(text, reading) {
      switch (reading.why) {
       case "gap":
        return saying("file.time-in-gap", reading.from, reading.to);

       case "ambiguous":
        return saying("file.time-ambiguous", ...reading.offsets);

       case "wrong-offset":
        return saying("file.time-wrong-offset", reading.expected);

       case "malformed":
        return impossible(text);
      }
    }
    const TIME_FORM = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?`;
    const DATE_FORM = String.raw`\d{4}-\d{2}-\d{2}`;
    const time = zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(new RegExp(`^${TIME_FORM}$`), saying("file.time-malformed", TIME))), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi((text, context) => instantFrom(context, text)));
    const date = zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(new RegExp(`^${DATE_FORM}$`), saying("file.date-malformed", DATE))), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi((text, context) => (0, 
    _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__._)(text) ?? refuse(context, saying("file.no-such-day"))));
    const dayOrTime = zod_mini__WEBPACK_IMPORTED_MODULE_2__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(new RegExp(`^(?:${DATE_FORM}|${TIME_FORM})$`), saying("file.time-malformed", DATE, TIME))), zod_mini__WEBPACK_IMPORTED_MODULE_2__.pdi((text, context) => {
      if (text.includes("T")) return {
        kind: "time",
        instant: instantFrom(context, text)
      };
      const day = (0, _calendar_time_js__WEBPACK_IMPORTED_MODULE_0__._)(text);
      if (day === null) return refuse(context, saying("file.no-such-day"));
      return {
        kind: "day",
        date: day
      };
    }));
    const reference = line(250);
    const user = block({
      login,
      id: whole(1, Number.MAX_SAFE_INTEGER)
    });
  }),
  8038: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U$: () => PRESCRIBED_CONTACTS,
      bp: () => nationalDigits,
      nq: () => contactsIn
    });
    const PRESCRIBED = [ "servicedesk@src.si", "ikt@ezdrav.si" ];
    const PRESCRIBED_CONTACTS = {
      addresses: new Set(PRESCRIBED),
      dutyNumbers: new Set
    };
    function contactsIn(solution) {
      const texts = [ ...textsIn(at(solution, "contacts")), ...textsIn(at(solution, "approvers")), ...textsIn(at(at(solution, "client"), "contact")), ...textsIn(at(at(solution, "contractor"), "contact")) ];
      const duty = textsIn(at(at(solution, "contractor"), "on-duty"));
      return {
        addresses: new Set([ ...PRESCRIBED, ...texts.map(text => text.toLowerCase()) ]),
        dutyNumbers: new Set(duty.flatMap(text => (text.match(NUMBER) ?? []).map(nationalDigits)))
      };
    }
    const NUMBER = /[+\d][\d ()/.\u00A0\u2010-\u2015-]{5,}\d/g;
    function nationalDigits(telephone) {
      return telephone.replace(/\D/g, "").replace(/^(?:00)?386/, "").replace(/^0/, "");
    }
    function at(written, key) {
      if (written === null || typeof written === "string" || Array.isArray(written)) return null;
      return written[key] ?? null;
    }
    function textsIn(written) {
      if (written === null) return [];
      return typeof written === "string" ? [ written ] : Object.values(written).flatMap(textsIn);
    }
  }),
  2669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I$: () => LARGE,
      e$: () => DEPTH,
      o5: () => SMALL
    });
    const SMALL = {
      bytes: 32768,
      nodes: 1e3
    };
    const LARGE = {
      bytes: 1048576,
      nodes: 5e4
    };
    const DEPTH = 8;
  }),
  57: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      e: () => placesOf
    });
    function placesOf(text) {
      const starts = [ 0 ];
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
      return offset => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
          const middle = low + high >> 1;
          if (Number(starts[middle]) <= offset) low = middle; else high = middle;
        }
        return {
          line: low + 1,
          column: Array.from(text.slice(starts[low], offset)).length + 1
        };
      };
    }
  }),
  2359: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => readFile
    });
    var parse = __webpack_require__(3945);
    var records_fault = __webpack_require__(4405);
    var known_contacts = __webpack_require__(8038);
    const ADDRESS = /[^\s@＠﹫<>,;:()[\]]{1,64}[@＠﹫](?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu;
    const DISGUISED = /[\p{L}\p{N}._+-]{1,64} ?[([{](?:at|afna|@)[)\]}] ?(?:[\p{L}\p{N}-]{1,63}(?:\.|[([{](?:dot|pika|\.)[)\]}])){1,8}\p{L}{2,63}/giu;
    function addressesIn(text) {
      if (!/[@＠﹫]|[([{](?:at|afna)[)\]}]/i.test(text)) return [];
      return [ ...text.matchAll(ADDRESS), ...text.matchAll(DISGUISED) ].filter(({0: found, index}) => !isClone(text, found, index) && !isVersion(found)).map(match => ({
        text: match[0],
        index: match.index
      }));
    }
    function isClone(text, found, index) {
      const [local] = found.split(/[@＠﹫]/);
      return local === "//git" || local === "git" && text[index + found.length] === ":";
    }
    function isVersion(found) {
      return /[@＠﹫]v?\d+\.\d+(?![\p{L}])/u.test(found);
    }
    const RUN = /(?<![\w\u00C0-\u024F+/#@=-])(?<!\d\.)\(?(?:[+0]|386(?=[\d ()/.\u00A0\u2010-\u2015-]*\d))[\d ()/.\u00A0\u2010-\u2015-]*\d/g;
    const MOMENT = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:19|20)\d\d(?!\d)|(?<![\d.])[0-2]?\d[.:][0-5]\d(?![\d.])/g;
    const RECORD = /(?<!\d)\d{2,6}-\d{1,6}\/(?:19|20)\d\d(?:[/-]\d{1,6})?(?!\d)/g;
    const LINK = /https?:\/\/[^\s<>"]+/g;
    function telephonesIn(text) {
      const undated = [ LINK, RECORD, MOMENT ].reduce((rest, other) => rest.replace(other, found => "x".repeat(found.length)), text);
      return [ ...undated.matchAll(RUN) ].filter(({0: run, index}) => holdsNumber(run) && !isWord(undated[index + run.length])).map(({0: run, index}) => ({
        text: text.slice(index, index + run.length),
        index
      }));
    }
    function isWord(character) {
      return character !== void 0 && /[\w\u00C0-\u024F]/.test(character);
    }
    function holdsNumber(run) {
      const groups = [ ...run.replace(/^\(0\)/, "0").replaceAll("(0)", "").matchAll(/\D*\d+/g) ].map(([group]) => ({
        group,
        digits: group.replace(/\D+/, "")
      }));
      return groups.some(({group, digits}, start) => {
        const home = start === 0 && !group.includes("+") && digits.startsWith("386");
        if (home) return groups.map(each => each.digits).join("").length === 11;
        const foreign = group.includes("+");
        if (!foreign && !/^0\d/.test(digits)) return false;
        let count = foreign ? digits.length : digits.length - 1;
        if (count >= 8) return count <= 12;
        let shortest = foreign || digits.startsWith("00") ? 1 : 2;
        for (const {group: next, digits: more} of groups.slice(start + 1)) {
          const longest = next.includes(".") ? 4 : 7;
          if (next.includes("+") || more.length < shortest || more.length > longest) return false;
          if (more.length === 1) shortest = 2;
          count += more.length;
          if (count >= 8) return count <= 12;
        }
        return false;
      });
    }
    function isWrittenAsTelephone(text) {
      return text.startsWith("+") || /\d[^\d]+\d/.test(text);
    }
    const AT_SIGN = /[@＠﹫]/;
    const THIRTEEN_DIGITS = /(?<![\da-fA-F])\d{13}(?![\da-fA-F])/g;
    const EMSO_WEIGHTS = [ 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2 ];
    function isEmso(digits) {
      if (!/^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])/.test(digits)) return false;
      const sum = EMSO_WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
      return (11 - sum % 11) % 11 === Number(digits[12]);
    }
    function tracesIn(text, addressesMeant = false) {
      const traces = (kind, pattern, holds) => [ ...text.matchAll(pattern) ].filter(([found]) => holds(found)).map(match => ({
        kind,
        text: match[0],
        index: match.index
      }));
      return [ ...addressesMeant ? [] : addressesIn(text).map(found => ({
        kind: "@",
        ...found
      })), ...telephonesIn(text).map(found => ({
        kind: "tel.",
        ...found
      })), ...traces("EMŠO", THIRTEEN_DIGITS, isEmso) ];
    }
    function looksPersonal(text) {
      return AT_SIGN.test(text) || tracesIn(text).length > 0;
    }
    function faultOf(trace, at, key) {
      return {
        at,
        code: "file.personal-data",
        key,
        found: "",
        expected: [ trace.kind ]
      };
    }
    function personalDataInComments(comments, known) {
      return comments.flatMap(({at, text}) => tracesIn(text).filter(trace => !isKnown(trace, [], known)).map(trace => faultOf(trace, at + trace.index, [])));
    }
    const ADDRESS_KEYS = new Set([ "recipients", "contacts", "contact", "approvers" ]);
    function isKnown({kind, text}, key, known) {
      if (kind === "@") return known.addresses.has(text.toLowerCase());
      if (kind !== "tel.") return false;
      const path = key.join(".");
      return path === "contractor.on-duty" || path === "contact" && known.dutyNumbers.has((0, 
      known_contacts.bp)(text));
    }
    function isNumberOfRecord({kind, text}, key) {
      return kind === "tel." && key.at(-1) === "reference" && !isWrittenAsTelephone(text);
    }
    const holdsAddresses = (child, within) => ADDRESS_KEYS.has(child) && !(child === "contact" && within.length === 0);
    function personalDataInTree(text, root, known) {
      const faults = [];
      const walk = (branch, key, addresses) => {
        const last = key.at(-1);
        const {written, at, end} = branch;
        if (typeof last === "string") faults.push(...tracesIn(last).map(trace => faultOf(trace, branch.keyAt, key)));
        if (typeof written === "string") {
          const scanned = last === "reference" ? written.replace(/<[^<>\s]*>/g, " ") : written;
          for (const trace of tracesIn(scanned, addresses)) {
            if (isKnown(trace, key, known) || isNumberOfRecord(trace, key)) continue;
            const within = text.slice(at, end).indexOf(trace.text);
            faults.push(faultOf(trace, at + Math.max(0, within), key));
          }
        }
        for (const [child, next] of branch.children) walk(next, [ ...key, child ], addresses || holdsAddresses(child, key));
      };
      walk(root, [], false);
      return faults;
    }
    var places = __webpack_require__(57);
    var nearest_key = __webpack_require__(9057);
    var fields = __webpack_require__(3304);
    var schemas = __webpack_require__(3619);
    function core(schema) {
      if (schema instanceof schemas.Xz9 || schema instanceof schemas.Gze) return core(schema.def.innerType);
      return schema instanceof schemas.RcI ? core(schema.def.in) : schema;
    }
    function schemaAt(root, path) {
      let schema = core(root);
      for (const key of path) if (schema instanceof schemas.WT6) schema = core(schema.def.element); else if (schema instanceof schemas.uXj && Object.hasOwn(schema.def.shape, key)) {
        const inner = schema.def.shape[key];
        schema = inner && core(inner);
      } else return null;
      return schema ?? null;
    }
    function keysOf(schema) {
      if (!(schema instanceof schemas.uXj)) return [];
      const entries = Object.entries(schema.def.shape);
      const isOptional = each => each instanceof schemas.Xz9 || each instanceof schemas.Gze;
      return [ ...entries.filter(([, each]) => !isOptional(each)), ...entries.filter(([, each]) => isOptional(each)) ].map(([key]) => key);
    }
    var yaml_tree = __webpack_require__(8279);
    const KINDS = {
      object: "key: value",
      array: "- …",
      string: '"…"'
    };
    const KEYS_SHOWN = 30;
    const KEYS_AT_MOST = 100;
    function faultsOf(issue, root, schema) {
      const key = issue.path.filter(part => typeof part !== "symbol");
      const {branch, whole} = (0, yaml_tree.G8)(root, key);
      const expectation = expectationOf(issue);
      if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, key, branch, expectation);
      const [code, ...expected] = expectation;
      if (!whole) {
        const missing = issue.code === "custom" ? code : "file.missing-key";
        return [ {
          at: branch.keyAt,
          code: missing,
          key,
          found: "",
          expected: whereFound(key, branch)
        } ];
      }
      const {written, at} = branch;
      if (typeof written !== "string") {
        const kind = issue.code === "custom" ? code : "file.wrong-type";
        const found = Array.isArray(written) ? "- …" : "key: value";
        const shape = kind === "file.wrong-type" ? shapeOf(schemaAt(schema, key), "") : null;
        return [ {
          at,
          code: kind,
          key,
          found,
          expected: shape === null ? expected : [ shape ]
        } ];
      }
      if (written.trim() === "") return [ {
        at,
        code: "file.empty-value",
        key,
        found: "",
        expected
      } ];
      if (code === "file.wrong-type") {
        const shape = shapeOf(schemaAt(schema, key), written);
        return [ {
          at,
          code,
          key,
          found: written,
          expected: shape === null ? expected : [ shape ]
        } ];
      }
      return [ {
        at,
        code,
        key,
        found: written,
        expected
      } ];
    }
    function expectationOf(issue) {
      if (issue.code === "invalid_type") return [ "file.wrong-type", String(KINDS[issue.expected]) ];
      if (issue.code === "invalid_value") return [ "file.wrong-value", ...issue.values.map(String) ];
      const [code, ...expected] = issue.message.split("\n");
      return [ code, ...expected ];
    }
    function unknownKeys(keys, path, mapping, [code, ...known]) {
      const unknown = new Set(keys.slice(0, KEYS_AT_MOST));
      const faults = [];
      let before = null;
      for (const [name, branch] of mapping.children) {
        if (unknown.has(name)) {
          const key = String(name);
          const meant = (0, nearest_key.q)(key, known) ?? unquotedComma(before, key, branch);
          const expected = meant === null ? known.slice(0, KEYS_SHOWN) : [ meant ];
          faults.push({
            at: branch.keyAt,
            code,
            key: [ ...path, key ],
            found: key,
            expected
          });
        }
        before = branch;
      }
      return faults;
    }
    function unquotedComma(before, key, branch) {
      if (branch.end > branch.keyAt || typeof before?.written !== "string") return null;
      return `"${before.written}, ${key}"`;
    }
    function whereFound(key, account) {
      if (key.at(-1) !== "id" || key.length === 1) return [];
      const login = account.children.get("login")?.written;
      const known = typeof login === "string" && (0, fields.W5)(login) ? login : "LOGIN";
      return [ `https://api.github.com/users/${known}` ];
    }
    function shapeOf(schema, written) {
      const keys = keysOf(schema).slice(0, KEYS_IN_SHAPE);
      if (keys.length === 0) return null;
      const [first, ...others] = keys.map(key => `${key}: …`);
      const value = written.trim();
      if (!keys.includes("name") || value === "" || value.length > LONGEST_NAME || /[{}[\],:#]/.test(value)) return `{ ${[ first, ...others ].join(", ")} }`;
      return `{ name: ${value} }`;
    }
    const KEYS_IN_SHAPE = 4;
    const LONGEST_NAME = 40;
    var records_text = __webpack_require__(8318);
    var unread = __webpack_require__(5990);
    var yaml_profile = __webpack_require__(4214);
    function yaml_line_slips_valueOf(text) {
      const head = /^\s*(?:- +)*(?:[^\s#:"'{}[\],&*!|>%@`-][^:#]*?:(?: +|\r?$))?/.exec(text)?.[0] ?? "";
      return {
        at: head.length,
        value: text.slice(head.length).trimEnd()
      };
    }
    const CURLY = /^[“”„‟»«‘’‚‹›]/;
    const LEADING = /^(?:[@`%&*!,\]}]|[-?|>](?=\s|$)|[|>](?=[^\s+-]))/;
    function slipOf(lines, line) {
      const text = lines[line] ?? "";
      const {at, value} = yaml_line_slips_valueOf(text);
      const requoted = `${text.slice(0, at)}${JSON.stringify(value)}`;
      const slip = (cause, offset, mended = requoted) => {
        const column = at + offset;
        return {
          line,
          column,
          cause,
          mended
        };
      };
      if (CURLY.test(value)) return slip("quotes", 0);
      if (/^["']/.test(value)) return inQuotes(value, slip, text);
      if (/^[{[]/.test(value)) return inBrackets(value, slip, text.slice(0, at));
      if (LEADING.test(value)) return slip("leading", 0);
      const colon = value.search(/:(?:\s|$)/);
      if (colon > 0) return slip("colon", colon);
      const squeezed = /^(\s*(?:- +)*[a-z][a-z-]*):(?=[^\s/\d])/.exec(text)?.[1];
      if (squeezed === void 0 || at > squeezed.length + 1) return null;
      const mended = `${squeezed}: ${JSON.stringify(text.slice(squeezed.length + 1))}`;
      return {
        line,
        column: squeezed.length,
        cause: "no-space",
        mended
      };
    }
    function inQuotes(value, slip, text) {
      const closing = closingOf(value);
      if (closing === null) return null;
      const rest = value.slice(closing + 1);
      if (/\S/.test(rest) && !/^\s+#/.test(rest)) return slip("after-quote", closing + 1);
      const backslash = /\\(?![0abtnvfre "/\\N_LPxuU])/.exec(value);
      if (!value.startsWith('"') || backslash === null) return null;
      return slip("backslash", backslash.index, text.replaceAll("\\", "/"));
    }
    function closingOf(value) {
      const pattern = value.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
      const closed = pattern.exec(value)?.[0];
      return closed === void 0 ? null : closed.length - 1;
    }
    function unquoted(value) {
      return value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, quoted => "x".repeat(quoted.length));
    }
    function inBrackets(value, slip, head) {
      const bare = unquoted(value);
      const mended = `${head}${value.startsWith("{") ? "{}" : "[]"}`;
      const hash = bare.search(/\s#/);
      if (hash >= 0 && depthOf(bare.slice(0, hash)) > 0) return slip("hash", hash + 1, mended);
      const leading = /(?:[{[,]|:\s)\s*(?=[@`%&*!]|-(?:[\s,}\]]|$))/.exec(bare);
      if (leading !== null) return slip("leading", leading.index + leading[0].length, mended);
      const colon = /[{,]\s*[^{}[\],:]+:\s[^{}[\],:]*(:)\s/.exec(bare);
      if (colon !== null) return slip("colon", colon.index + colon[0].lastIndexOf(":"), mended);
      return null;
    }
    function depthOf(bare) {
      const open = bare.match(/[{[]/g)?.length ?? 0;
      const closed = bare.match(/[}\]]/g)?.length ?? 0;
      return open - closed;
    }
    const ROUNDS = 20;
    const NAMED = new Set([ "quotes", "leading", "unclosed-quote", "unclosed-bracket" ]);
    function mend(text, limits) {
      const original = text.split("\n");
      const starts = startsOf(original);
      const slips = [];
      const touched = new Set;
      const note = ({line, column, cause}) => {
        const character = NAMED.has(cause) ? (original[line] ?? "").charAt(column) : "";
        slips.push({
          at: Number(starts[line]) + column,
          cause,
          character
        });
      };
      const lines = [ ...original ];
      for (const found of [ ...conflicts(lines), ...tabs(lines) ]) {
        if (!slips.some(({cause}) => cause === found.cause)) note(found);
        lines[found.line] = found.mended;
        touched.add(found.line);
      }
      const result = readable => ({
        slips,
        text: readable ? lines.join("\n") : null,
        lines: touched
      });
      for (let round = 0; round < ROUNDS; round += 1) {
        const current = lines.join("\n");
        const {faults, lexemes} = (0, yaml_profile.d)(current, limits);
        if (faults.length > 0) return result(false);
        const [error] = (0, yaml_tree.Vo)(lexemes);
        if (error === void 0) return result(true);
        const line = lineAt(lines, error);
        const found = slipNear(lines, line, error - Number(startsOf(lines)[line]));
        if (found === null || touched.has(found.line)) {
          if (!touched.has(line)) note({
            line,
            column: indentOf(lines[line] ?? ""),
            cause: "unknown"
          });
          return result(false);
        }
        note(found);
        lines[found.line] = found.mended;
        touched.add(found.line);
      }
      return result(false);
    }
    function startsOf(lines) {
      const starts = [ 0 ];
      for (const line of lines) starts.push(Number(starts.at(-1)) + line.length + 1);
      return starts;
    }
    function lineAt(lines, offset) {
      const after = startsOf(lines).findIndex(start => start > offset);
      const line = after < 0 ? lines.length - 1 : after - 1;
      let last = Math.min(line, lines.length - 1);
      while (last > 0 && (lines[last] ?? "").trim() === "") last -= 1;
      return last;
    }
    const indentOf = line => line.length - line.trimStart().length;
    const MARKER = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/;
    function conflicts(lines) {
      if (!lines.some(line => line.startsWith("<<<<<<<"))) return [];
      const found = [];
      let theirs = false;
      for (const [line, text] of lines.entries()) {
        const isMarker = MARKER.test(text);
        if (isMarker) theirs = text.startsWith("=") || text.startsWith("|");
        if (isMarker || theirs) found.push({
          line,
          column: 0,
          cause: "conflict",
          mended: "#"
        });
      }
      return found;
    }
    function tabs(lines) {
      return lines.flatMap((text, line) => {
        const indent = /^ *\t\s*/.exec(text)?.[0];
        if (indent === void 0 || text.trim() === "") return [];
        const steps = indent.split("\t").length - 1 + Math.floor(indent.replaceAll("\t", "").length / 2);
        const mended = `${"  ".repeat(steps)}${text.trimStart()}`;
        return [ {
          line,
          column: indent.indexOf("\t"),
          cause: "tab",
          mended
        } ];
      });
    }
    function slipNear(lines, line, column) {
      const quote = unclosedQuote(lines, line);
      if (quote !== null) return quote;
      const before = lastWritten(lines, line);
      return slipOf(lines, line) ?? unclosedBracket(lines, line) ?? (before === null ? null : slipOf(lines, before)) ?? noColon(lines, line, column) ?? indentation(lines, line);
    }
    function lastWritten(lines, line) {
      let before = line - 1;
      while (before >= 0 && /^\s*(?:#|$)/.test(lines[before] ?? "")) before -= 1;
      return before < 0 ? null : before;
    }
    function unclosedQuote(lines, until) {
      for (const [line, text] of lines.slice(0, until + 1).entries()) {
        const {at, value} = yaml_line_slips_valueOf(text);
        if (!/^["']/.test(value) || closingOf(value) !== null) continue;
        const next = lines[line + 1] ?? "";
        if (next.trim() !== "" && !/^\s*(?:- )?[a-z-]+:(?:\s|$)/.test(next)) continue;
        const mended = `${text.slice(0, at)}${JSON.stringify(value.slice(1))}`;
        return {
          line,
          column: at,
          cause: "unclosed-quote",
          mended
        };
      }
      return null;
    }
    function unclosedBracket(lines, from) {
      for (let line = from; line >= 0; line -= 1) {
        const text = lines[line] ?? "";
        const {at, value} = yaml_line_slips_valueOf(text);
        const bare = unquoted(value);
        if (!/^[{[]/.test(value) || depthOf(bare) <= 0) continue;
        const mended = `${text.slice(0, at)}${value.startsWith("{") ? "{}" : "[]"}`;
        return {
          line,
          column: at,
          cause: "unclosed-bracket",
          mended
        };
      }
      return null;
    }
    function noColon(lines, line, column) {
      const text = lines[line] ?? "";
      if (column > text.length || /:(?:\s|$)|^\s*(?:-|#|$)/.test(text)) return null;
      const key = /^(\s*[a-z][a-z-]*) (?=\S)/.exec(text)?.[1];
      const mended = key === void 0 ? "#" : `${key}: ${JSON.stringify(text.slice(key.length + 1))}`;
      return {
        line,
        column: indentOf(text),
        cause: "no-colon",
        mended
      };
    }
    function indentation(lines, line) {
      const isKey = at => /^\s*[a-z-]+:(?:\s|$)/.test(lines[at] ?? "");
      const indent = at => indentOf(lines[at] ?? "");
      const moved = (at, to) => {
        const mended = `${" ".repeat(to)}${(lines[at] ?? "").trimStart()}`;
        return {
          line: at,
          column: indent(at),
          cause: "indentation",
          mended
        };
      };
      const next = line + 1;
      const before = lastWritten(lines, line);
      const isSibling = before !== null && indent(before) === indent(next);
      if (isKey(line) && isKey(next) && indent(next) > indent(line) && !isSibling) return moved(next, indent(line));
      if (before === null || !isKey(line) || indent(before) === indent(line)) return null;
      const isFirst = lastWritten(lines, before) === null;
      return isFirst && indent(line) === 0 ? moved(before, 0) : moved(line, indent(before));
    }
    function readOn(text, limits) {
      const profile = (0, yaml_profile.d)(text, limits);
      const asItIs = {
        text,
        inOriginal: faults => faults
      };
      if (profile.faults.length > 0) return {
        profile,
        tree: {
          root: null,
          faults: []
        },
        slips: [],
        mended: asItIs
      };
      const tree = (0, yaml_tree.g7)(profile.lexemes, limits);
      if (!tree.faults.some(({code}) => code === "file.yaml")) return {
        profile,
        tree,
        slips: [],
        mended: asItIs
      };
      const mended = mend(text, limits);
      const slips = mended.slips.map(({at, cause, character}) => (0, records_fault.u)(at, "file.yaml", character, cause));
      if (mended.text === null) return {
        profile,
        tree: {
          root: null,
          faults: []
        },
        slips,
        mended: asItIs
      };
      return {
        profile,
        tree: (0, yaml_tree.g7)((0, yaml_profile.d)(mended.text, limits).lexemes, limits),
        slips,
        mended: {
          text: mended.text,
          inOriginal: inOriginal(text, mended.text, mended.lines)
        }
      };
    }
    function inOriginal(text, mended, lines) {
      const placeOf = (0, places.e)(mended);
      const startsOf = of => of.split("\n").reduce((all, line) => [ ...all, Number(all.at(-1)) + line.length + 1 ], [ 0 ]);
      const [before, after] = [ startsOf(text), startsOf(mended) ];
      return faults => faults.flatMap(fault => {
        const line = placeOf(fault.at).line - 1;
        if (lines.has(line)) return [];
        return [ {
          ...fault,
          at: fault.at - Number(after[line]) + Number(before[line])
        } ];
      });
    }
    function cutTexts(text, root, comments, schema) {
      const suspects = comments.filter(({text: comment}) => /^#[^\s#]/.test(comment));
      if (suspects.length === 0) return [];
      const ends = new Map;
      const walk = (branch, path) => {
        const plain = typeof branch.written === "string" && !/["'|>]/.test(text.charAt(branch.at));
        if (plain && branch.written !== "") ends.set(branch.end, path);
        for (const [key, child] of branch.children) walk(child, [ ...path, key ]);
      };
      walk(root, []);
      return suspects.flatMap(({at, text: comment}) => {
        const key = ends.get(text.slice(0, at).replace(/[ \t]+$/, "").length);
        const found = schemaAt(schema, key ?? [ "" ]);
        if (key === void 0 || found === null || !(0, fields.ik)(found)) return [];
        return [ {
          at,
          code: "file.text-cut",
          key,
          found: comment.trimEnd(),
          expected: []
        } ];
      });
    }
    const DIAGNOSTICS_AT_MOST = 100;
    const ISSUES_AT_MOST = 500;
    const SHOWN_AT_MOST = 60;
    const EXCERPT_AT_MOST = 100;
    function readFile(file, source, reader) {
      if (!(source instanceof Uint8Array)) return {
        ok: false,
        diagnostics: [ (0, unread.L)(file, source) ],
        written: null
      };
      const {text, fault} = (0, records_text.b)(source, reader.limits);
      const place = (0, places.e)(text);
      const lines = text.split("\n");
      const refused = (faults, written = null) => ({
        ok: false,
        written,
        diagnostics: diagnosticsOf(file, faults, {
          place,
          lines,
          discreet: reader.discreet
        })
      });
      if (fault) return refused([ fault ]);
      if (text.startsWith("version https://git-lfs.github.com/")) return refused([ (0, 
      records_fault.u)(0, "file.not-a-file", "lfs-pointer") ]);
      const {profile, tree, slips, mended} = readOn(text, reader.limits);
      const known = reader.known ?? (0, known_contacts.nq)(tree.root?.written ?? null);
      const personal = personalDataInComments(profile.comments, known);
      const {root} = tree;
      if (root === null) return refused([ ...profile.faults, ...tree.faults, ...slips, ...personal ]);
      const judged = parse.xL(reader.schema, root.written, {
        jitless: true
      });
      const issues = judged.success ? [] : judged.error.issues;
      const found = [ ...tree.faults, ...personalDataInTree(mended.text, root, known), ...cutTexts(mended.text, root, profile.comments, reader.schema), ...issues.slice(0, ISSUES_AT_MOST).flatMap(issue => faultsOf(issue, root, reader.schema)) ];
      const all = [ ...profile.faults, ...slips, ...personal, ...mended.inOriginal(found) ];
      if (!judged.success || slips.length > 0) return refused(all, root.written);
      if (all.length > 0) {
        const harmless = all.every(({code}) => OF_THE_TEXT.has(code));
        return {
          ...refused(all, root.written),
          ...harmless && {
            value: judged.data
          }
        };
      }
      const locate = key => place((0, yaml_tree.G8)(root, key).branch.keyAt);
      return {
        ok: true,
        value: judged.data,
        locate,
        written: root.written
      };
    }
    const OF_THE_TEXT = new Set([ "file.personal-data", "file.text-cut" ]);
    function diagnosticsOf(file, faults, {place, lines, discreet}) {
      const seen = new Set;
      return [ ...faults ].sort((a, b) => a.at - b.at).filter(({at, code, key}) => {
        const same = JSON.stringify([ at, code, key ]);
        return !seen.has(same) && seen.add(same);
      }).slice(0, DIAGNOSTICS_AT_MOST).map(({at, code, key, found, expected}) => ({
        file,
        ...place(at),
        ...discreet === false && EXCERPTED.has(code) && excerptOf(lines[place(at).line - 1] ?? ""),
        code,
        key: key.map(part => typeof part === "number" ? part : shownKey(part, discreet)).join("."),
        found: code === "file.unknown-key" || code === "file.duplicate-key" ? shownKey(found, discreet) : shown(found, discreet && !OWN_WORDS.has(code)),
        expected: code === "file.unknown-key" ? suggestions(expected, discreet) : expected
      }));
    }
    const EXCERPTED = new Set([ "file.yaml", "file.text-cut" ]);
    function excerptOf(line) {
      const text = line.replaceAll("\t", "→").trimEnd();
      return looksPersonal(text) ? {} : {
        excerpt: Array.from(text).slice(0, EXCERPT_AT_MOST).join("")
      };
    }
    function suggestions(expected, discreet) {
      const quiet = discreet !== false;
      return expected.filter(text => !text.startsWith('"') || shown(text, quiet) === text);
    }
    function shownKey(key, discreet) {
      return discreet && !discreet.has(key) ? "…" : shown(key, false) || "…";
    }
    function shown(found, discreet) {
      if (looksPersonal(found) || discreet && !HARMLESS.test(found)) return "";
      const characters = Array.from(found.replace(/\s+/g, " "));
      return characters.length > SHOWN_AT_MOST ? `${characters.slice(0, SHOWN_AT_MOST).join("")}…` : characters.join("");
    }
    const HARMLESS = /^(?:[\dT:Z.+-]{0,30}|key: value|- …)$/;
    const OWN_WORDS = new Set([ "file.control-character", "file.not-a-file", "file.yaml", "file.yaml-feature" ]);
  }),
  7370: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => DEFAULT_SOLUTION,
      K: () => readSolution
    });
    var known_contacts = __webpack_require__(8038);
    var limits = __webpack_require__(2669);
    var read_file = __webpack_require__(2359);
    var schemas = __webpack_require__(3619);
    var approvers = __webpack_require__(6515);
    var fields = __webpack_require__(3304);
    const LONGEST = 200;
    const ELASTIC_AT_MOST = 3;
    const FORKS_AT_MOST = 3;
    const PIECE = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?.|\{\d+(?:,\d*)?\}|[\s\S]/gu;
    function isSafePattern(pattern) {
      if (pattern.length > LONGEST || !compiles(pattern)) return false;
      const groups = [];
      let closed;
      let elastic = pattern.startsWith("^") ? 0 : 1;
      let forks = 0;
      for (const [piece] of pattern.matchAll(PIECE)) {
        const repeats = quantifier(piece);
        if (repeats !== null && repeats !== "once") {
          if (closed) return false;
          elastic += repeats === "elastic" ? 1 : 0;
        }
        if (repeats !== null || piece === "|") groups.fill(true);
        if (repeats === "once" || piece === "|") forks += 1;
        if (piece === "|" && groups.length === 0) elastic += 1;
        closed = void 0;
        if (piece.startsWith("(")) {
          if (/\(\?<?[=!]/.test(piece)) return false;
          groups.push(false);
        } else if (piece === ")") closed = groups.pop(); else if (/\\[1-9k]/.test(piece)) return false;
      }
      return elastic <= ELASTIC_AT_MOST && forks <= FORKS_AT_MOST;
    }
    function compiles(pattern) {
      try {
        return new RegExp(pattern, "u") instanceof RegExp;
      } catch {
        return false;
      }
    }
    function quantifier(piece) {
      if (piece === "?") return "once";
      if (piece === "*" || piece === "+") return "elastic";
      if (/^\{\d+\}/.test(piece)) return "exact";
      return piece.startsWith("{") && piece.length > 1 ? "elastic" : null;
    }
    function sinceNoon(time) {
      const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
      return (minutes + 720) % 1440;
    }
    const CLOSES = sinceNoon("06:00");
    function openingWithDowntime(opens) {
      return sinceNoon(opens) > sinceNoon("22:00") ? opens : "22:00";
    }
    function windowFaults(hours) {
      const faults = [];
      const closes = sinceNoon(hours.closes);
      if (closes > CLOSES) faults.push({
        key: "closes",
        code: "file.wider-than-rules",
        expected: "≤ 06:00"
      });
      for (const [key, earliest] of [ [ "opens", "20:00" ], [ "opens-with-downtime", "22:00" ] ]) {
        const opens = sinceNoon(hours[key]);
        if (opens < sinceNoon(earliest) || opens >= CLOSES) faults.push({
          key,
          code: "file.wider-than-rules",
          expected: `≥ ${earliest}`
        }); else if (opens >= closes) faults.push({
          key,
          code: "file.wrong-value",
          expected: `< ${hours.closes}`
        });
      }
      if (faults.length === 0 && sinceNoon(hours["opens-with-downtime"]) < sinceNoon(hours.opens)) {
        const key = "opens-with-downtime";
        faults.push({
          key,
          code: "file.wrong-value",
          expected: `≥ ${hours.opens}`
        });
      }
      return faults;
    }
    const solution_schema_window = schemas.FsL((0, fields.om)({
      opens: (0, fields.fl)(fields.rb, "20:00"),
      "opens-with-downtime": schemas.lqM(fields.rb),
      closes: (0, fields.fl)(fields.rb, "06:00")
    }), schemas.pdi((written, {issues}) => {
      const {opens, closes} = written;
      const downtime = written["opens-with-downtime"] ?? openingWithDowntime(opens);
      const hours = {
        opens,
        "opens-with-downtime": downtime,
        closes
      };
      const faults = windowFaults(hours);
      const opensFails = faults.some(({key}) => key === "opens");
      for (const {key, code, expected} of faults) {
        const derived = written[key] === void 0;
        if (derived && opensFails) continue;
        const early = derived || key === "opens" && opens === "20:00";
        const message = early ? (0, fields.i)(code, `> ${written["opens-with-downtime"] === void 0 ? downtime : opens}`) : (0, 
        fields.i)(code, expected);
        (0, fields.cc)(issues, message, early ? "closes" : key);
      }
      return hours;
    }));
    const freeze = (0, fields.om)({
      from: fields.kB,
      to: fields.kB,
      reason: (0, fields.n8)(500),
      urgent: (0, fields.fl)(schemas.k5n([ "allowed", "denied" ]), "denied")
    }).check(schemas.z6Y(({value, issues}) => {
      if (value.from < value.to) return;
      (0, fields.cc)(issues, (0, fields.i)("file.wrong-value", "from < to"), "to");
    }));
    const enforceIn = schemas.YOg(schemas.k5n([ "production", "test" ])).check(schemas.z6Y(({value, issues}) => {
      if (value.includes("production")) return;
      (0, fields.cc)(issues, (0, fields.i)("file.wider-than-rules", "production"));
    }));
    const pattern = (0, fields.n8)(200).check(schemas.YPB(compiles, (0, fields.i)("file.wrong-value", "regular-expression")), schemas.YPB(isSafePattern, (0, 
    fields.i)("file.wrong-value", "cheap-pattern")));
    const contractor = (0, fields.om)({
      organisation: schemas.lqM((0, fields.n8)(200)),
      contact: schemas.lqM(fields.hl),
      "on-duty": schemas.lqM((0, fields.n8)(200))
    });
    const PRODUCTION = new Set([ "production", "prod", "prd" ]);
    const environments = (0, fields.om)({
      production: (0, fields.fl)(schemas.YOg((0, fields.n8)(255)), [ "production" ]),
      test: (0, fields.fl)(schemas.YOg((0, fields.n8)(255)), [])
    }).check(schemas.z6Y(({value, issues}) => {
      if (value.production.length === 0) (0, fields.cc)(issues, (0, fields.i)("file.wider-than-rules", "production"), "production");
      const production = new Set(value.production.map(name => name.toLowerCase()));
      for (const [index, name] of value.test.entries()) {
        const folded = name.toLowerCase();
        if (PRODUCTION.has(folded)) (0, fields.cc)(issues, (0, fields.i)("file.production-name"), "test", index); else if (production.has(folded)) (0, 
        fields.cc)(issues, (0, fields.i)("file.environment-twice"), "test", index);
      }
    }));
    const workflow = (0, fields.Gd)(/^(?:\.github\/workflows\/[A-Za-z0-9._-]+\.ya?ml|[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}\/\.github\/workflows\/[A-Za-z0-9._-]+\.ya?ml@[0-9a-f]{40})$/, "workflow-path");
    const evidence = (0, fields.om)({
      announcement: (0, fields.fl)(schemas.k5n([ "landed", "receipt", "signed" ]), "landed"),
      approvals: (0, fields.fl)(schemas.k5n([ "recorded", "vouched", "verified" ]), "recorded"),
      workflows: schemas.lqM(schemas.YOg(workflow)),
      "self-hosted": schemas.lqM(schemas.euz("trusted"))
    }).check(schemas.z6Y(({value, issues}) => {
      if (value.announcement !== "signed" || (value.workflows ?? []).length > 0) return;
      (0, fields.cc)(issues, (0, fields.i)("file.missing-key"), "workflows");
    }));
    const solutionSchema = (0, fields.om)({
      version: fields.rE,
      name: (0, fields.n8)(200),
      client: schemas.lqM((0, fields.om)({
        organisation: schemas.lqM((0, fields.n8)(200)),
        contact: schemas.lqM(fields.hl)
      })),
      contractor: schemas.lqM(contractor),
      contract: schemas.lqM((0, fields.om)({
        reference: schemas.lqM((0, fields.n8)(500)),
        ends: schemas.lqM(fields.p6)
      })),
      contacts: (0, fields.fl)((0, fields.om)({
        servicedesk: (0, fields.fl)(fields.hl, "servicedesk@src.si"),
        ict: (0, fields.fl)(fields.hl, "ikt@ezdrav.si"),
        "solution-custodian": schemas.lqM(fields.hl),
        "contract-custodian": schemas.lqM(fields.hl),
        "mail-server": schemas.lqM(fields.Hc),
        assignees: (0, fields.fl)(schemas.YOg(fields.iD), [])
      }), {
        servicedesk: "servicedesk@src.si",
        ict: "ikt@ezdrav.si",
        assignees: []
      }),
      approvers: (0, fields.fl)(approvers.D, {
        client: [],
        "ezdrav-ict": []
      }),
      environments: (0, fields.fl)(environments, {
        production: [ "production" ],
        test: []
      }),
      "urgent-authorities": schemas.lqM(schemas.YOg(fields.kQ)),
      evidence: (0, fields.fl)(evidence, {
        announcement: "landed",
        approvals: "recorded"
      }),
      "reference-pattern": schemas.lqM(pattern),
      calendar: (0, fields.fl)((0, fields.om)({
        "lead-time": (0, fields.fl)(schemas.k5n([ "default", "full-days" ]), "default"),
        "extra-non-working-days": (0, fields.fl)(schemas.YOg(fields.p6), [])
      }), {
        "lead-time": "default",
        "extra-non-working-days": []
      }),
      window: (0, fields.fl)(solution_schema_window, {
        opens: "20:00",
        "opens-with-downtime": "22:00",
        closes: "06:00"
      }),
      freezes: (0, fields.fl)(schemas.YOg(freeze), []),
      urgent: (0, fields.fl)((0, fields.om)({
        "valid-hours": (0, fields.fl)((0, fields.WQ)(1, 12, "file.wider-than-rules"), 12)
      }), {
        "valid-hours": 12
      }),
      "enforce-in": (0, fields.fl)(enforceIn, [ "production" ]),
      language: schemas.lqM(schemas.k5n([ "en", "sl" ])),
      znet: schemas.lqM((0, fields.om)({
        joined: schemas.lqM(fields.p6),
        reference: schemas.lqM((0, fields.n8)(500))
      })),
      "access-rules": schemas.lqM((0, fields.om)({
        version: schemas.lqM((0, fields.n8)(100)),
        acknowledged: schemas.lqM(fields.p6)
      })),
      architecture: schemas.lqM((0, fields.om)({
        plans: schemas.lqM((0, fields.om)({
          sent: schemas.lqM(fields.p6),
          reference: schemas.lqM((0, fields.n8)(500))
        })),
        meeting: schemas.lqM((0, fields.om)({
          held: schemas.lqM(fields.p6),
          reference: schemas.lqM((0, fields.n8)(500))
        })),
        "ip-space": schemas.lqM((0, fields.n8)(200)),
        vlan: schemas.lqM((0, fields.n8)(200)),
        connections: schemas.lqM(schemas.YOg((0, fields.n8)(200))),
        runtime: schemas.lqM((0, fields.CS)(4e3)),
        confidentiality: schemas.lqM((0, fields.CS)(4e3)),
        integrity: schemas.lqM((0, fields.CS)(4e3)),
        availability: schemas.lqM((0, fields.CS)(4e3))
      }))
    });
    const READER = {
      schema: solutionSchema,
      limits: limits.o5,
      discreet: false
    };
    const DEFAULT_SOLUTION = {
      version: 1,
      name: "",
      contacts: {
        servicedesk: "servicedesk@src.si",
        ict: "ikt@ezdrav.si",
        assignees: []
      },
      approvers: {
        client: [],
        "ezdrav-ict": []
      },
      environments: {
        production: [ "production" ],
        test: []
      },
      evidence: {
        announcement: "landed",
        approvals: "recorded"
      },
      calendar: {
        "lead-time": "default",
        "extra-non-working-days": []
      },
      window: {
        opens: "20:00",
        "opens-with-downtime": "22:00",
        closes: "06:00"
      },
      freezes: [],
      urgent: {
        "valid-hours": 12
      },
      "enforce-in": [ "production" ]
    };
    function readSolution(path, source) {
      if (!(source instanceof Uint8Array) && source.unread === "missing") {
        const locate = () => ({
          line: 1,
          column: 1
        });
        return {
          ok: true,
          value: DEFAULT_SOLUTION,
          locate,
          known: known_contacts.U$
        };
      }
      const reading = (0, read_file.T)(path, source, READER);
      const known = (0, known_contacts.nq)(reading.written);
      return reading.ok ? {
        ok: true,
        value: reading.value,
        locate: reading.locate,
        known
      } : {
        ok: false,
        diagnostics: reading.diagnostics,
        known
      };
    }
  }),
  8318: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => forbiddenCharacter,
      b: () => textOf
    });
    var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4405);
    const FORBIDDEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\p{Cs}\u{E0000}-\u{E007F}]/gu;
    function forbiddenCharacter(text) {
      for (const match of text.matchAll(FORBIDDEN)) {
        const character = match[0];
        if (character === "\t" || character === "\n") continue;
        if (character === "\r" && text[match.index + 1] === "\n") continue;
        const hex = Number(character.codePointAt(0)).toString(16).toUpperCase();
        return {
          at: match.index,
          name: `U+${hex.padStart(4, "0")}`
        };
      }
      return null;
    }
    function textOf(bytes, limits) {
      if (bytes.length > limits.bytes) {
        const fault = (0, _fault_js__WEBPACK_IMPORTED_MODULE_0__.u)(0, "file.too-large", `${bytes.length}`, `≤ ${limits.bytes}`);
        return {
          text: "",
          fault
        };
      }
      let text;
      try {
        text = new TextDecoder("utf-8", {
          fatal: true
        }).decode(bytes);
      } catch {
        const readable = new TextDecoder("utf-8", {
          ignoreBOM: true
        }).decode(bytes);
        return {
          text: readable,
          fault: (0, _fault_js__WEBPACK_IMPORTED_MODULE_0__.u)(readable.indexOf("�"), "file.not-utf8", "", "UTF-8")
        };
      }
      const forbidden = forbiddenCharacter(text);
      if (forbidden) return {
        text,
        fault: (0, _fault_js__WEBPACK_IMPORTED_MODULE_0__.u)(forbidden.at, "file.control-character", forbidden.name)
      };
      return {
        text,
        fault: null
      };
    }
  }),
  5990: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => unreadDiagnostic
    });
    function unreadDiagnostic(file, state) {
      const {found, expected} = wordsOf(state);
      return {
        file,
        line: 1,
        column: 1,
        code: CODES[state.unread],
        key: "",
        found,
        expected
      };
    }
    const CODES = {
      missing: "file.missing",
      directory: "file.not-a-file",
      symlink: "file.not-a-file",
      submodule: "file.not-a-file",
      executable: "file.not-a-file",
      "not-a-file": "file.not-a-file",
      "too-large": "file.too-large"
    };
    function wordsOf(state) {
      if (state.unread === "too-large") return {
        found: `${state.size}`,
        expected: [ `≤ ${state.limit}` ]
      };
      const said = state.unread === "missing" || state.unread === "not-a-file";
      return {
        found: said ? "" : state.unread,
        expected: []
      };
    }
  }),
  4214: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => profileOf
    });
    var _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5861);
    var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4405);
    var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2669);
    const LEXEMES_PER_NODE = 8;
    const FEATURES = {
      "directive-line": "directive",
      anchor: "anchor",
      alias: "alias",
      tag: "tag",
      "explicit-key-ind": "complex-key"
    };
    const NODES = new Set([ "scalar", "single-quoted-scalar", "double-quoted-scalar", "flow-seq-start", "flow-map-start" ]);
    const INVISIBLE = new Set([ "space", "newline", "comment" ]);
    const MARKS = new Set([ "doc-mode", "flow-error-end" ]);
    class Depth {
      #indents=[];
      #flow=0;
      #itemsInLine=0;
      #freshSince=0;
      line(at) {
        this.#freshSince = at;
      }
      passes(type, at) {
        if (this.#freshSince !== null && this.#flow === 0) {
          const indent = at - this.#freshSince;
          while ((this.#indents.at(-1) ?? -1) >= indent) this.#indents.pop();
          this.#indents.push(indent);
          this.#itemsInLine = 0;
          this.#freshSince = null;
        }
        if (type === "flow-seq-start" || type === "flow-map-start") this.#flow += 1;
        if (type === "flow-seq-end" || type === "flow-map-end") this.#flow = Math.max(0, this.#flow - 1);
        if (type === "seq-item-ind") this.#itemsInLine += 1;
        return this.#flow > _limits_js__WEBPACK_IMPORTED_MODULE_1__.e$ || this.#itemsInLine > _limits_js__WEBPACK_IMPORTED_MODULE_1__.e$ || this.#indents.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__.e$ + 1;
      }
    }
    function profileOf(text, limits) {
      const faults = [];
      const comments = [];
      const lexemes = [];
      const depth = new Depth;
      let at = 0;
      let counted = 0;
      let nodes = 0;
      let documentEnds = 0;
      let begun = false;
      let scalarNext = false;
      const ending = fault => ({
        faults: [ ...faults, fault ],
        comments,
        lexemes
      });
      for (const lexeme of (new _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.JG).lex(text)) {
        lexemes.push(lexeme);
        const type = scalarNext ? null : _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.DB.tokenType(lexeme);
        if (MARKS.has(type)) continue;
        counted += 1;
        if (NODES.has(type)) nodes += 1;
        if (nodes > limits.nodes || counted > limits.nodes * LEXEMES_PER_NODE) return ending((0, 
        _fault_js__WEBPACK_IMPORTED_MODULE_2__.u)(at, "file.too-many-nodes", "", `≤ ${limits.nodes}`));
        if (!INVISIBLE.has(type) && depth.passes(type, at)) return ending((0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.u)(at, "file.too-deep", "", `≤ ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.e$}`));
        if (type === "doc-end") documentEnds += 1;
        if (type === "doc-start" && begun || documentEnds > 1) return ending((0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.u)(at, "file.yaml-feature", "second-document"));
        begun ||= type === "doc-start" || NODES.has(type);
        const feature = type && FEATURES[type];
        if (feature) faults.push((0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.u)(at, "file.yaml-feature", feature));
        if (type === "comment") comments.push({
          at,
          text: lexeme
        });
        scalarNext = type === "scalar";
        if (scalarNext) continue;
        at += lexeme.length;
        if (lexeme.endsWith("\n")) depth.line(at);
      }
      return {
        faults,
        comments,
        lexemes
      };
    }
  }),
  8279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G8: () => branchAt,
      Vo: () => yamlErrors,
      g7: () => treeOf
    });
    var _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5861);
    var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4405);
    var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2669);
    var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8318);
    function treeOf(lexemes, limits) {
      const [document, second] = composed(lexemes);
      if (!document?.contents) return {
        root: null,
        faults: [ (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.u)(0, "file.empty") ]
      };
      if (second) {
        const fault = (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.u)(second.range[0], "file.yaml-feature", "second-document");
        return {
          root: null,
          faults: [ fault ]
        };
      }
      const [error] = errorsOf(document);
      if (error !== void 0) return {
        root: null,
        faults: [ (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.u)(error, "file.yaml", "", "unknown") ]
      };
      const {contents} = document;
      if ((0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jn)(contents) && contents.type === "PLAIN" && contents.value === "") return {
        root: null,
        faults: [ (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.u)(0, "file.empty") ]
      };
      return new Growth(limits).tree(contents);
    }
    function composed(lexemes) {
      const composer = new _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.Dk({
        schema: "failsafe",
        uniqueKeys: false,
        prettyErrors: false
      });
      return [ ...composer.compose(tokensOf(lexemes)) ];
    }
    function errorsOf({errors, warnings}) {
      return [ ...errors, ...warnings ].map(({pos}) => pos[0]).sort((one, other) => one - other);
    }
    function yamlErrors(lexemes) {
      const [document] = composed(lexemes);
      return document === void 0 ? [] : errorsOf(document);
    }
    function* tokensOf(lexemes) {
      const parser = new _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.iX;
      for (const lexeme of lexemes) yield* parser.next(lexeme);
      yield* parser.end();
    }
    class Growth {
      #faults=[];
      #limits;
      #excess=null;
      #nodes=0;
      constructor(limits) {
        this.#limits = limits;
      }
      tree(contents) {
        const root = this.#branch(contents, contents.range[0], []);
        return this.#excess ? {
          root: null,
          faults: [ this.#excess ]
        } : {
          root,
          faults: this.#faults
        };
      }
      #branch(node, keyAt, path) {
        const [at, end] = node?.range ?? [ keyAt, keyAt ];
        const children = new Map;
        this.#count(at);
        if ((0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jh)(node) || (0, 
        _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) {
          if (path.length >= _limits_js__WEBPACK_IMPORTED_MODULE_1__.e$) this.#excess ??= (0, 
          _fault_js__WEBPACK_IMPORTED_MODULE_2__.u)(at, "file.too-deep", "", `≤ ${_limits_js__WEBPACK_IMPORTED_MODULE_1__.e$}`);
          if ((0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) this.#fillMapping(node.items, children, path); else this.#fillList(node.items, children, path);
          return {
            written: (0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jh)(node) ? mappingOf(children) : listOf(children),
            at,
            end,
            keyAt,
            children
          };
        }
        const written = (0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jn)(node) ? node.value : "";
        this.#refuseForbidden(written, at, path);
        return {
          written,
          at,
          end,
          keyAt,
          children
        };
      }
      #fillList(items, children, path) {
        for (const [index, item] of items.entries()) children.set(index, this.#branch(item, item.range[0], [ ...path, index ]));
      }
      #fillMapping(items, children, path) {
        for (const {key, value} of items) {
          const at = key.range[0];
          this.#count(at);
          const merges = (0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jn)(key) && key.type === "PLAIN" && key.value === "<<";
          if (!(0, _node_modules_yaml_browser_index_js__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || merges) {
            this.#faults.push((0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.u)(at, "file.yaml-feature", merges ? "merge-key" : "complex-key"));
            continue;
          }
          const name = key.value;
          const keyPath = [ ...path, name ];
          this.#refuseForbidden(name, at, path);
          if (children.has(name)) {
            this.#faults.push({
              at,
              code: "file.duplicate-key",
              key: keyPath,
              found: name,
              expected: []
            });
            continue;
          }
          children.set(name, this.#branch(value, at, keyPath));
        }
      }
      #refuseForbidden(text, at, key) {
        const forbidden = (0, _text_js__WEBPACK_IMPORTED_MODULE_3__.D)(text);
        if (!forbidden) return;
        this.#faults.push({
          ...(0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.u)(at, "file.control-character", forbidden.name),
          key
        });
      }
      #count(at) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.nodes) this.#excess ??= (0, _fault_js__WEBPACK_IMPORTED_MODULE_2__.u)(at, "file.too-many-nodes", "", `≤ ${this.#limits.nodes}`);
      }
    }
    function listOf(children) {
      return Array.from(children.values(), ({written}) => written);
    }
    function mappingOf(children) {
      const mapping = Object.create(null);
      for (const [key, {written}] of children) mapping[key] = written;
      return mapping;
    }
    function branchAt(root, path) {
      let branch = root;
      for (const key of path) {
        const child = branch.children.get(key);
        if (!child) return {
          branch,
          whole: false
        };
        branch = child;
      }
      return {
        branch,
        whole: true
      };
    }
  })
};
