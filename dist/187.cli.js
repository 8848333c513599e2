export const id = 187;
export const ids = [187];
export const modules = {

/***/ 7187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOffline: () => (/* binding */ checkOffline)
/* harmony export */ });
/* harmony import */ var _report_checked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5822);
/* harmony import */ var _runner_working_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6389);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4303);
/* harmony import */ var _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1640);
/* harmony import */ var _offline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9928);





/** `ezdrav check`: every file read as the gate reads it, every fault named. */
function checkOffline(asked) {
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(asked, 'format', ['text', 'json']) ?? 'text';
    const files = (0,_offline_js__WEBPACK_IMPORTED_MODULE_4__/* .readDisk */ .g)((0,_runner_working_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkingTree */ .c)((0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .repoOption */ .kF)(asked), _ezdrav_files_js__WEBPACK_IMPORTED_MODULE_3__/* .limitOf */ .LF), undefined);
    const language = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .languageOption */ ._9)(asked, files.solution.language);
    const checked = {
        read: [...files.locate.keys()].sort(),
        plans: files.candidates.map(({ path, intervention, planDigest }) => ({
            path,
            id: intervention.id,
            planDigest,
        })),
        diagnostics: files.files.kind === 'invalid' ? files.files.diagnostics : [],
        warnings: sharedNames(files.candidates),
    };
    const text = format === 'json'
        ? JSON.stringify((0,_report_checked_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedJson */ .E)(checked, language), null, 2)
        : (0,_report_checked_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedText */ .N)(checked, language, asked.colour);
    return { text, exitCode: checked.diagnostics.length === 0 ? 0 : 2 };
}
/** Tags and ids that several open interventions share: `target.ambiguous` on the night they are meant. */
function sharedNames(candidates) {
    // A withdrawn one is meant as well, until it has its outcome.
    const open = candidates.filter(({ intervention }) => intervention.outcome === undefined);
    const keys = [
        ['release.tag', ({ intervention }) => intervention.release.tag],
        ['id', ({ intervention }) => intervention.id],
    ];
    return keys.flatMap(([key, valueOf]) => [...new Set(open.map(valueOf))].flatMap((value) => {
        const files = open.filter((each) => valueOf(each) === value).map(({ path }) => path);
        return files.length > 1 ? [{ key, value, files }] : [];
    }));
}


/***/ }),

/***/ 5822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkedJson),
/* harmony export */   N: () => (/* binding */ checkedText)
/* harmony export */ });
/* harmony import */ var _diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3753);
/* harmony import */ var _escaping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4391);
/* harmony import */ var _language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5096);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3920);




const WORDS = {
    en: {
        valid: 'well-formed',
        plan: 'plan',
        shared: (key, value, files) => `${files} are open and have the same ${key}, ${value}. Write the outcome of those that are over or will not take place, or move them to .ezdrav/done/.`,
    },
    sl: {
        valid: 'pravilna',
        plan: 'načrt',
        shared: (key, value, files) => `Več nedokončanih posegov ima isti ${key}, ${value}: ${files}. Tistim, ki so končani ali jih ne bo, zapišite outcome ali jih prestavite v .ezdrav/done/.`,
    },
};
function warningMessage({ key, value, files }, language) {
    const sentence = WORDS[language].shared(key, (0,_escaping_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value), files.map(_escaping_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL).join(', '));
    return (0,_escaping_js__WEBPACK_IMPORTED_MODULE_3__/* .lineSentence */ .M_)(sentence, (0,_language_js__WEBPACK_IMPORTED_MODULE_1__/* .messagesIn */ .w)(language).quotes);
}
/** A line for each well-formed file, with its plan's digest, and a line for each fault. */
function checkedText(checked, language, colour) {
    const words = WORDS[language];
    const tint = (code, text) => colour ? `\u001B[${code}m${text}\u001B[39m` : text;
    const lines = checked.read.map((path) => {
        const plan = checked.plans.find((each) => each.path === path);
        const detail = plan === undefined ? '' : `  ${plan.id}  ${words.plan} ${plan.planDigest}`;
        return `${tint(32, '✓')} ${(0,_escaping_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(path)}: ${words.valid}${detail}`;
    });
    const faults = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosticLines */ .N)(checked.diagnostics, language).map((line) => `${tint(31, '✗')} ${line}`);
    const warnings = (checked.warnings ?? []).map((warning) => `${tint(33, '!')} ${warningMessage(warning, language)}`);
    return `${[...lines, ...faults, ...warnings].join('\n')}\n`;
}
/** The same as a document of its own, versioned like the report. */
function checkedJson(checked, language) {
    return {
        schema: 1,
        valid: checked.diagnostics.length === 0,
        files: checked.read,
        plans: checked.plans.map(({ path, id, planDigest }) => ({
            path,
            id,
            'plan-digest': planDigest,
        })),
        warnings: (checked.warnings ?? []).map((warning) => ({
            key: warning.key,
            value: warning.value,
            files: warning.files,
            message: warningMessage(warning, language),
        })),
        diagnostics: checked.diagnostics.map((diagnostic) => ({
            file: diagnostic.file,
            line: diagnostic.line,
            column: diagnostic.column,
            code: diagnostic.code,
            message: (0,_diagnostic_message_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticMessage */ .D)(diagnostic, language),
        })),
    };
}


/***/ })

};
