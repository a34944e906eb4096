/** How the functions about the service, state files and file access are tried. */
import { direct, type FunctionCase, needed } from "./functionCase.js";
import { absentFile, anyFailure, json, neededJson, presentFile, systemId } from "./texts.js";

/** The cases. */
export const serviceCases: Readonly<Record<string, FunctionCase>> = {
  HcsGetServiceProperties: {
    texts: { propertyQuery: json({ PropertyTypes: ["Basic", "QoSCapabilities"] }) },
    call(context, texts, arm) {
      arm();
      return direct(context, "HcsGetServiceProperties", (document) =>
        context.libraries.computecore.HcsGetServiceProperties.async(texts.propertyQuery ?? null, document),
      );
    },
  },
  HcsModifyServiceSettings: {
    texts: { settings: neededJson({ PropertyType: "CpuGroup", Settings: { Operation: "CreateGroup" } }) },
    call(context, texts, arm) {
      arm();
      return direct(context, "HcsModifyServiceSettings", (document) =>
        context.libraries.computecore.HcsModifyServiceSettings.async(needed(texts, "settings"), document),
      );
    },
  },
  HcsSubmitWerReport: {
    texts: { settings: neededJson({ SystemId: "probe" }) },
    call(context, texts, arm) {
      arm();
      return direct(context, "HcsSubmitWerReport", () =>
        context.libraries.computecore.HcsSubmitWerReport.async(needed(texts, "settings")),
      );
    },
  },
  HcsGetProcessorCompatibilityFromSavedState: {
    texts: { RuntimeFileName: presentFile },
    call(context, texts, arm) {
      arm();
      const name = "HcsGetProcessorCompatibilityFromSavedState";
      return direct(context, name, (document) =>
        context.libraries.computecore[name].async(needed(texts, "RuntimeFileName"), document),
      );
    },
  },
  HcsCreateEmptyGuestStateFile: withPath("HcsCreateEmptyGuestStateFile", { guestStateFilePath: absentFile }),
  HcsCreateEmptyRuntimeStateFile: withPath("HcsCreateEmptyRuntimeStateFile", { runtimeStateFilePath: absentFile }),
  HcsGrantVmAccess: withIdAndPath("HcsGrantVmAccess"),
  HcsRevokeVmAccess: withIdAndPath("HcsRevokeVmAccess"),
  HcsGrantVmGroupAccess: withPath("HcsGrantVmGroupAccess", { filePath: presentFile }),
  HcsRevokeVmGroupAccess: withPath("HcsRevokeVmGroupAccess", { filePath: presentFile }),
};

type PathCall =
  | "HcsCreateEmptyGuestStateFile"
  | "HcsCreateEmptyRuntimeStateFile"
  | "HcsGrantVmGroupAccess"
  | "HcsRevokeVmGroupAccess";

function withPath(name: PathCall, texts: FunctionCase["texts"]): FunctionCase {
  const [parameter = ""] = Object.keys(texts);
  return {
    texts,
    call(context, values, arm) {
      arm();
      return direct(context, name, () => context.libraries.computecore[name].async(needed(values, parameter)));
    },
  };
}

function withIdAndPath(name: "HcsGrantVmAccess" | "HcsRevokeVmAccess"): FunctionCase {
  return {
    texts: { vmId: { ...systemId, empty: { text: "", expected: anyFailure } }, filePath: presentFile },
    call(context, texts, arm) {
      arm();
      return direct(context, name, () =>
        context.libraries.computecore[name].async(needed(texts, "vmId"), needed(texts, "filePath")),
      );
    },
  };
}
