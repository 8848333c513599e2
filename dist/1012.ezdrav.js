export const id = 1012;

export const ids = [ 1012 ];

export const modules = {
  1012: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      doctorCommand: () => doctorCommand
    });
    var _runner_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5676);
    var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4303);
    var _doctor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1089);
    function doctorCommand(asked) {
      const {text, exitCode} = (0, _doctor_js__WEBPACK_IMPORTED_MODULE_2__.doctorOffline)((0, 
      _runner_directory_js__WEBPACK_IMPORTED_MODULE_0__.g)((0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.kF)(asked)), {
        actionNames: [],
        format: (0, _arguments_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(asked, "format", [ "text", "json" ]) ?? "text",
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
