export const id = 928;
export const ids = [928];
export const modules = {

/***/ 1640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LF: () => (/* binding */ limitOf),
  $C: () => (/* binding */ readFound)
});

// UNUSED EXPORTS: SOLUTION, STAFF, candidateFiles, readCandidate, readEzdrav

// EXTERNAL MODULE: ./build/github/blobs.js
var blobs = __webpack_require__(1346);
// EXTERNAL MODULE: ./build/records/candidates.js
var records_candidates = __webpack_require__(3995);
// EXTERNAL MODULE: ./build/records/intervention.js + 3 modules
var intervention = __webpack_require__(8117);
// EXTERNAL MODULE: ./build/records/limits.js
var limits = __webpack_require__(2669);
// EXTERNAL MODULE: ./build/records/solution.js + 3 modules
var records_solution = __webpack_require__(7370);
// EXTERNAL MODULE: ./build/records/read-file.js + 4 modules
var read_file = __webpack_require__(8801);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/records/fields.js
var fields = __webpack_require__(3304);
;// CONCATENATED MODULE: ./build/records/staff-schema.js


const member = (0,fields/* block */.om)({
    ref: fields/* identifier */.Cv,
    github: schemas/* optional */.lqM((0,fields/* block */.om)({ login: fields/* login */.iD, id: (0,fields/* whole */.WQ)(1, Number.MAX_SAFE_INTEGER), write: (0,fields/* otherwise */.fl)(fields/* truth */.Im, false) })),
    role: schemas/* optional */.lqM((0,fields/* line */.n8)(200)),
    company: schemas/* optional */.lqM((0,fields/* line */.n8)(200)),
    'eligibility-checked': schemas/* optional */.lqM(fields/* date */.p6),
    'statement-signed': schemas/* optional */.lqM(fields/* date */.p6),
    account: schemas/* optional */.lqM((0,fields/* block */.om)({
        requested: schemas/* optional */.lqM(fields/* date */.p6),
        reference: schemas/* optional */.lqM((0,fields/* line */.n8)(500)),
        granted: schemas/* optional */.lqM(fields/* date */.p6),
    })),
    left: schemas/* optional */.lqM(fields/* dayOrTime */.T3),
    revocation: schemas/* optional */.lqM((0,fields/* block */.om)({
        notified: schemas/* optional */.lqM(fields/* time */.kB),
        reference: schemas/* optional */.lqM((0,fields/* line */.n8)(500)),
        confirmed: schemas/* optional */.lqM(fields/* time */.kB),
    })),
});
/** Every key of the file, at any depth: all others may be names. */
const STAFF_KEYS = new Set([
    'version',
    'staff',
    'ref',
    'github',
    'login',
    'id',
    'write',
    'role',
    'company',
    'eligibility-checked',
    'statement-signed',
    'left',
    'account',
    'requested',
    'reference',
    'granted',
    'revocation',
    'notified',
    'confirmed',
]);
/** `.ezdrav/staff.yml`: who works here, without personal data. */
const staffSchema = (0,fields/* block */.om)({
    version: fields/* version */.rE,
    staff: schemas/* array */.YOg(member).check(schemas/* check */.z6Y(({ value, issues }) => {
        const refs = new Set();
        for (const [index, { ref }] of value.entries()) {
            if (refs.has(ref)) {
                const message = (0,fields/* saying */.i)('file.duplicate-ref');
                issues.push({ code: 'custom', input: ref, path: [index, 'ref'], message });
            }
            refs.add(ref);
        }
    })),
});

;// CONCATENATED MODULE: ./build/records/staff.js



const READER = { schema: staffSchema, limits: limits/* LARGE */.I$, discreet: STAFF_KEYS };
/** Reads `staff.yml`. Its diagnostics repeat nothing that could be somebody's name. Never throws. */
function readStaff(path, source) {
    const reading = (0,read_file/* readFile */.T)(path, source, READER);
    return reading.ok ? { ok: true, value: reading.value, locate: reading.locate } : reading;
}

;// CONCATENATED MODULE: ./build/modes/ezdrav-files.js






const SOLUTION = '.ezdrav/solution.yml';
const STAFF = '.ezdrav/staff.yml';
/** The most bytes a file of this path may have. */
function limitOf(path) {
    return path === STAFF ? limits/* LARGE */.I$.bytes : limits/* SMALL */.o5.bytes;
}
/** Readings of the last few files. The same text stands at the tip, in its history and in a review. */
const recent = [];
const RECENT_AT_MOST = 4;
function readOnce(path, source) {
    if (!(source instanceof Uint8Array))
        return (0,intervention/* readIntervention */.I)(path, source);
    const known = recent.find((one) => one.path === path && Buffer.compare(one.bytes, source) === 0);
    if (known !== undefined)
        return known.reading;
    const reading = (0,intervention/* readIntervention */.I)(path, source);
    recent.unshift({ path, bytes: source, reading });
    recent.length = Math.min(recent.length, RECENT_AT_MOST);
    return reading;
}
/** A well-formed intervention, or null; why it is not well-formed matters only at the tip. */
function readCandidate(path, bytes) {
    const reading = readOnce(path, bytes);
    return reading.ok ? { path, intervention: reading.value, planDigest: reading.planDigest } : null;
}
/** The intervention files of a listing that can be read; `named` is one wherever it stands. */
function candidateFiles(files, named) {
    const paths = new Set(candidatePaths(files).paths);
    return files.filter((file) => (paths.has(file.path) || (file.path === named && unreadable(file) === null)) &&
        file.size <= SMALL.bytes);
}
/**
 * The three files at the default branch's tip; `named`: the only intervention looked at. What is not
 * there is told by the tree, never by a 404.
 */
async function readEzdrav(client, repository, state, named) {
    const wanted = new Set([...candidatePaths(state.files, named).paths, SOLUTION, STAFF]);
    const readable = state.files.filter((file) => wanted.has(file.path) && unreadable(file) === null && file.size <= limitOf(file.path));
    const unread = new Set(readable.map(({ oid }) => oid).filter((oid) => !state.blobs.has(oid)));
    const asked = await readBlobs(client, repository, [...unread]);
    if (!asked.ok)
        return unknownFiles(asked.problem);
    const blobs = new Map([...state.blobs, ...asked.value]);
    const found = state.files.map((file) => {
        const { path, oid, size } = file;
        const limit = limitOf(path);
        const tooLarge = size > limit ? { unread: 'too-large', size, limit } : null;
        // A link or an executable is not read, though its object may be known.
        const unreadFile = unreadable(file) ?? tooLarge;
        return { ...file, source: unreadFile ?? blobs.get(oid) ?? { unread: 'missing' } };
    });
    const asking = ['GraphQL Repository', ...(unread.size > 0 ? [asked.request] : [])];
    const sources = asking.map((from) => ({ kind: 'api', from, id: state.tip }));
    return { ...readFound(found, named, 'recorded', sources), blobs };
}
/** The files as found, in a branch or in a working tree. An invalid one makes the whole `invalid`. */
function readFound(found, named, grade, sources) {
    const diagnostics = [];
    const locate = new Map();
    const sourceOf = (path) => found.find((file) => file.path === path)?.source ?? { unread: 'missing' };
    const kept = (path, reading) => {
        if (reading.ok) {
            locate.set(path, reading.locate);
            return reading;
        }
        diagnostics.push(...reading.diagnostics);
        return null;
    };
    const listed = (0,records_candidates/* candidatePaths */.A)(found, named);
    const candidates = listed.paths.flatMap((path) => {
        const reading = kept(path, readOnce(path, sourceOf(path)));
        if (reading === null)
            return [];
        return [{ path, intervention: reading.value, planDigest: reading.planDigest }];
    });
    const solution = kept(SOLUTION, (0,records_solution/* readSolution */.K)(SOLUTION, sourceOf(SOLUTION)));
    const hasRoster = found.some(({ path }) => path === STAFF);
    const roster = hasRoster ? kept(STAFF, readStaff(STAFF, sourceOf(STAFF))) : null;
    const all = [...listed.diagnostics, ...diagnostics];
    return {
        files: all.length > 0
            ? { kind: 'invalid', diagnostics: all }
            : { kind: 'read', candidates, grade, sources },
        candidates,
        solution: solution?.value ?? records_solution/* DEFAULT_SOLUTION */.U,
        roster: { known: true, value: roster?.value ?? null, grade, sources },
        diagnostics: all.filter(({ code }) => code !== 'file.missing'),
        locate,
        blobs: new Map(),
    };
}
function unknownFiles(problem) {
    return {
        files: { kind: 'unknown', problem },
        candidates: [],
        solution: DEFAULT_SOLUTION,
        roster: { known: false, problem },
        diagnostics: [],
        locate: new Map(),
        blobs: new Map(),
    };
}


/***/ }),

/***/ 9928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readDisk),
/* harmony export */   j: () => (/* binding */ offlineFacts)
/* harmony export */ });
/* harmony import */ var _records_candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3995);
/* harmony import */ var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1640);


/** The three files of a working tree. All of it is `claimed`: nobody has recorded it. */
function readDisk(files, named) {
    const found = files.map(({ path, mode, type, size, bytes }) => ({
        path,
        mode,
        type,
        source: (0,_records_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O)({ mode, type }) ??
            bytes ??
            { unread: 'too-large', size, limit: (0,_ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__/* .limitOf */ .LF)(path) },
    }));
    const source = { kind: 'file', from: '.ezdrav' };
    return (0,_ezdrav_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readFound */ .$C)(found, named, 'claimed', [source]);
}
/** The facts a working tree and the arguments give. GitHub is asked nothing. */
function offlineFacts(question, files) {
    const { now, ref, sha, actor, environment, intervention } = question;
    const argument = (from) => [{ kind: 'argument', from }];
    const target = {
        ref: ref === undefined ? { kind: 'announced-release' } : { kind: 'ref', name: ref },
        deployed: sha === undefined
            ? null
            : { known: true, value: sha, grade: 'claimed', sources: argument('--sha') },
        tagNow: null,
        environment,
        ...(intervention !== undefined && { intervention }),
    };
    const person = actor === undefined ? null : { login: actor, id: null, type: null };
    return {
        repository: null,
        now: { known: true, value: now, grade: 'claimed', sources: argument('--at') },
        event: null,
        files: files.files,
        target,
        landing: null,
        receipts: null,
        consents: null,
        actor: person,
        triggeringActor: null,
        roster: files.roster,
        problems: [],
    };
}


/***/ }),

/***/ 3995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ candidatePaths),
/* harmony export */   O: () => (/* binding */ unreadable)
/* harmony export */ });
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5990);

const SINGLE = '.ezdrav/intervention.yml';
const CANDIDATE = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.yml$/;
/** Meant as a candidate, but called otherwise: `.yaml`, or in other letters. Names, so never read. */
const MISNAMED = /^\.ezdrav\/(?:intervention|interventions\/[^/]+)\.ya?ml$/i;
/** What a `named` path must be; in `done/` nothing is read. */
const INSIDE = '.ezdrav/*.yml';
/** Where something else than a folder would hide the candidates below it. */
const FOLDERS = new Set(['.ezdrav', '.ezdrav/interventions']);
const NOT_A_FOLDER = { unread: 'not-a-file' };
const STATES = {
    '40000': { unread: 'directory' },
    '040000': { unread: 'directory' },
    '100755': { unread: 'executable' },
    '120000': { unread: 'symlink' },
    '160000': { unread: 'submodule' },
};
/** Why an entry of a listing is no file to be read; null for a regular file (mode 100644). */
function unreadable({ mode, type }) {
    if (mode === '100644' && type === 'blob')
        return null;
    return STATES[mode] ?? { unread: 'not-a-file' };
}
/**
 * Which paths of a listing are candidates: `.ezdrav/intervention.yml` and `.ezdrav/interventions/*.yml`,
 * never `done/`. A `named` path (the input `intervention`) is the only one. No candidate at all is a
 * missing file.
 */
function candidatePaths(listing, named) {
    if (named !== undefined && !isInside(named)) {
        const outside = (0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadDiagnostic */ .L)(named, { unread: 'not-a-file' });
        return { paths: [], diagnostics: [{ ...outside, expected: [INSIDE] }] };
    }
    const entries = listing
        .filter(({ path, type }) => FOLDERS.has(path)
        ? type !== 'tree'
        : named === undefined
            ? CANDIDATE.test(path)
            : path === named)
        .sort((a, b) => (a.path < b.path ? -1 : 1));
    if (entries.length === 0) {
        const missing = (0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadDiagnostic */ .L)(named ?? SINGLE, { unread: 'missing' });
        const misnamed = listing.find(({ path }) => MISNAMED.test(path));
        const hint = misnamed === undefined ? {} : { found: misnamed.path, expected: ['*.yml'] };
        return { paths: [], diagnostics: [{ ...missing, ...(named === undefined && hint) }] };
    }
    const states = entries.map((entry) => ({
        path: entry.path,
        // A folder's name borne by a plain file: nothing below it can be read, and it is no candidate.
        state: unreadable(entry) ?? (FOLDERS.has(entry.path) ? NOT_A_FOLDER : null),
    }));
    return {
        paths: states.flatMap(({ path, state }) => (state ? [] : [path])),
        diagnostics: states.flatMap(({ path, state }) => state ? [(0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadDiagnostic */ .L)(path, state)] : []),
    };
}
/** True for a plain path inside `.ezdrav/` but not in `done/`: no `..`, nothing encoded, no odd character. */
function isInside(path) {
    const segments = path.split('/');
    return (/^\.ezdrav\/[^\\%\p{C}]+\.yml$/u.test(path) &&
        segments[1] !== 'done' &&
        segments.every((segment) => !['', '.', '..'].includes(segment)));
}


/***/ }),

/***/ 8117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readIntervention)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/records/fields.js
var fields = __webpack_require__(3304);
;// CONCATENATED MODULE: ./build/records/intervention-schema.js


const MINUTES_AT_MOST = 100_000;
const minutes = (0,fields/* whole */.WQ)(0, MINUTES_AT_MOST);
const approval = (0,fields/* block */.om)({
    by: (0,fields/* line */.n8)(200),
    at: fields/* time */.kB,
    reference: fields/* reference */.ir,
    plan: schemas/* optional */.lqM(fields/* digest */.br),
});
const sent = {
    'sent-at': fields/* time */.kB,
    recipients: schemas/* array */.YOg(fields/* address */.hl),
    reference: schemas/* optional */.lqM(fields/* reference */.ir),
    plan: schemas/* optional */.lqM(fields/* digest */.br),
};
const network = (0,fields/* block */.om)({ change: fields/* truth */.Im, reference: schemas/* optional */.lqM(fields/* reference */.ir) }).check(schemas/* check */.z6Y((context) => {
    // A change of the network is agreed with the ICT team first; the reference says where.
    if (!context.value.change || context.value.reference !== undefined)
        return;
    const message = (0,fields/* saying */.i)('file.missing-key');
    context.issues.push({ code: 'custom', input: undefined, path: ['reference'], message });
}));
/**
 * `.ezdrav/intervention.yml`. What a rule refuses with a code of its own (a missing announcement, an
 * urgent intervention without a reason) is well-formed here.
 */
const interventionSchema = (0,fields/* block */.om)({
    version: fields/* version */.rE,
    id: fields/* identifier */.Cv,
    title: (0,fields/* line */.n8)(200),
    solution: (0,fields/* line */.n8)(200),
    environment: schemas/* enum */.k5n(['production', 'test']),
    release: (0,fields/* block */.om)({ tag: fields/* tag */.Tc, commit: schemas/* optional */.lqM(fields/* commit */.cd) }),
    description: (0,fields/* prose */.CS)(4000),
    reason: (0,fields/* prose */.CS)(4000),
    components: schemas/* array */.YOg((0,fields/* block */.om)({ name: (0,fields/* line */.n8)(200), from: schemas/* optional */.lqM((0,fields/* line */.n8)(200)), to: schemas/* optional */.lqM((0,fields/* line */.n8)(200)) })),
    affects: schemas/* array */.YOg((0,fields/* line */.n8)(200)),
    schedule: (0,fields/* block */.om)({
        start: fields/* time */.kB,
        end: fields/* time */.kB,
        downtime: fields/* truth */.Im,
        'work-minutes': schemas/* optional */.lqM(minutes),
        'rollback-minutes': schemas/* optional */.lqM(minutes),
    }),
    impact: (0,fields/* prose */.CS)(4000),
    risk: schemas/* optional */.lqM((0,fields/* block */.om)({ level: schemas/* enum */.k5n(['low', 'medium', 'high']), measures: schemas/* optional */.lqM((0,fields/* prose */.CS)(4000)) })),
    network: schemas/* optional */.lqM(network),
    rollback: (0,fields/* prose */.CS)(4000),
    status: (0,fields/* otherwise */.fl)(schemas/* enum */.k5n(['planned', 'withdrawn']), 'planned'),
    tests: schemas/* optional */.lqM(schemas/* array */.YOg((0,fields/* block */.om)({ environment: (0,fields/* line */.n8)(200), result: (0,fields/* line */.n8)(200), reference: schemas/* optional */.lqM((0,fields/* line */.n8)(500)) }))),
    announcement: schemas/* optional */.lqM((0,fields/* block */.om)({
        ...sent,
        form: schemas/* optional */.lqM((0,fields/* block */.om)({ number: (0,fields/* line */.n8)(100), sha256: schemas/* optional */.lqM(fields/* sha256 */.sc) })),
    })),
    approvals: schemas/* optional */.lqM((0,fields/* block */.om)({ client: schemas/* optional */.lqM(approval), 'ezdrav-ict': schemas/* optional */.lqM(approval) })),
    urgent: schemas/* optional */.lqM((0,fields/* block */.om)({
        reason: schemas/* optional */.lqM((0,fields/* prose */.CS)(4000)),
        incident: schemas/* optional */.lqM((0,fields/* line */.n8)(200)),
        'declared-by': schemas/* optional */.lqM((0,fields/* line */.n8)(200)),
        notification: schemas/* optional */.lqM((0,fields/* block */.om)(sent)),
    })),
    outcome: schemas/* optional */.lqM((0,fields/* block */.om)({
        'started-at': schemas/* optional */.lqM(fields/* time */.kB),
        'ended-at': schemas/* optional */.lqM(fields/* time */.kB),
        result: schemas/* enum */.k5n(['completed', 'rolled-back', 'cancelled']),
        'downtime-minutes': schemas/* optional */.lqM(minutes),
        deviations: schemas/* optional */.lqM(schemas/* string */.YjP().check(api/* _maxLength */.Eb(4000, (0,fields/* saying */.i)('file.wrong-value', 'text ≤ 4000')))),
    })),
});

// EXTERNAL MODULE: ./build/records/limits.js
var limits = __webpack_require__(2669);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}

;// CONCATENATED MODULE: ./build/records/plan-digest.js


/** What may be written after the announcement without changing the plan. */
const AFTERWARDS = new Set([
    'status',
    'tests',
    'announcement',
    'approvals',
    'urgent.notification',
    'outcome',
]);
/** The keys of a plan that the schema reads as numbers or as true and false. */
const TYPED_KEYS = {
    version: Number,
    'schedule.downtime': (text) => text === 'true',
    'schedule.work-minutes': Number,
    'schedule.rollback-minutes': Number,
    'network.change': (text) => text === 'true',
};
function canonical(written, key) {
    if (typeof written === 'string')
        return TYPED_KEYS[key]?.(written) ?? written;
    if (Array.isArray(written))
        return written.map((item) => canonical(item, `${key}.-`));
    const kept = {};
    for (const [name, value] of Object.entries(written)) {
        const path = key === '' ? name : `${key}.${name}`;
        if (!AFTERWARDS.has(path))
            kept[name] = canonical(value, path);
    }
    return kept;
}
/**
 * The digest of the plan in a well-formed `intervention.yml`, given as written: SHA-256 over the
 * canonical JSON (RFC 8785) of all that was announced and approved. Defaults are not filled in and
 * text is not normalised, so a time written otherwise is another plan.
 */
function planDigest(intervention) {
    const json = String(canonicalize(canonical(intervention, '')));
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(json, 'utf8').digest('hex')}`;
}

// EXTERNAL MODULE: ./build/records/read-file.js + 4 modules
var read_file = __webpack_require__(8801);
;// CONCATENATED MODULE: ./build/records/intervention.js




const READER = { schema: interventionSchema, limits: limits/* SMALL */.o5, discreet: false };
/** Reads an intervention; `path` only names it in diagnostics. Never throws. */
function readIntervention(path, source) {
    const reading = (0,read_file/* readFile */.T)(path, source, READER);
    if (!reading.ok)
        return reading;
    const { value, locate, written } = reading;
    return { ok: true, value, locate, planDigest: planDigest(written) };
}


/***/ })

};
