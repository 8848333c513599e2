export const id = 710;

export const ids = [ 710 ];

export const modules = {
  1710: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      doctorCommand: () => doctorCommand
    });
    var external_node_fs_ = __webpack_require__(3024);
    var external_node_path_ = __webpack_require__(6760);
    var working_tree = __webpack_require__(6389);
    function readDirectory(folder) {
      if ((0, external_node_fs_.statSync)(folder, {
        throwIfNoEntry: false
      })?.isDirectory() !== true) throw new working_tree.X(folder);
      return {
        list: path => {
          const full = (0, external_node_path_.join)(folder, path);
          const stat = (0, external_node_fs_.lstatSync)(full, {
            throwIfNoEntry: false
          });
          return stat?.isDirectory() ? (0, external_node_fs_.readdirSync)(full).sort() : [];
        },
        read: (path, limit) => {
          const full = (0, external_node_path_.join)(folder, path);
          const stat = (0, external_node_fs_.lstatSync)(full, {
            throwIfNoEntry: false
          });
          return stat?.isFile() && stat.size <= limit ? (0, external_node_fs_.readFileSync)(full) : null;
        }
      };
    }
    var modes_arguments = __webpack_require__(4303);
    var doctor = __webpack_require__(1089);
    function doctorCommand(asked) {
      const {text, exitCode} = (0, doctor.doctorOffline)(readDirectory((0, modes_arguments.kF)(asked)), {
        actionNames: [],
        format: (0, modes_arguments.Yq)(asked, "format", [ "text", "json" ]) ?? "text",
        language: (0, modes_arguments.Yq)(asked, "language", [ "en", "sl" ]),
        colour: asked.colour,
        columns: asked.columns
      });
      return {
        text,
        exitCode
      };
    }
  })
};
