/**
 * Validators of every HCS type and of the arguments of every resource.
 * Generated from schema/hcs/*.json and schema/*.json by scripts/generate.mjs; do not edit.
 */
/* The code compares values of every kind, so its own parameters are of any type; what it exports is typed. */
const schema0 = {"type":"object","properties":{"Type":{"$ref":"AttachmentType.json"},"Path":{"type":"string"},"CachingMode":{"$ref":"CachingMode.json"},"ReadOnly":{"type":"boolean"},"SupportCompressedVolumes":{"type":"boolean"},"AlwaysAllowSparseFiles":{"type":"boolean"},"SupportEncryptedFiles":{"type":"boolean"},"IgnoreFlushes":{"type":"boolean"},"NoWriteHardening":{"type":"boolean"},"DisableExpansionOptimization":{"type":"boolean"},"IgnoreRelativeLocator":{"type":"boolean"},"CaptureIoAttributionContext":{"type":"boolean"},"ExtensibleVirtualDiskType":{"type":"string"}},"additionalProperties":false,"$id":"/hcs/Attachment.json"};
const func0 = Object.prototype.hasOwnProperty;
function validate1(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "VirtualDisk") || (data === "Iso")) || (data === "PassThru")) || (data === "ExtensibleVirtualDisk"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate3(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Uncached") || (data === "Cached")) || (data === "ReadOnlyCached"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate0(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
list = join(list, validate1(data.Type, path+"/Type")); errors = list?.length ?? 0;
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
list = fail(list, path+"/Path", "type"); errors++;
}
}
if(data.CachingMode !== undefined){
list = join(list, validate3(data.CachingMode, path+"/CachingMode")); errors = list?.length ?? 0;
}
if(data.ReadOnly !== undefined){
if(typeof data.ReadOnly !== "boolean"){
list = fail(list, path+"/ReadOnly", "type"); errors++;
}
}
if(data.SupportCompressedVolumes !== undefined){
if(typeof data.SupportCompressedVolumes !== "boolean"){
list = fail(list, path+"/SupportCompressedVolumes", "type"); errors++;
}
}
if(data.AlwaysAllowSparseFiles !== undefined){
if(typeof data.AlwaysAllowSparseFiles !== "boolean"){
list = fail(list, path+"/AlwaysAllowSparseFiles", "type"); errors++;
}
}
if(data.SupportEncryptedFiles !== undefined){
if(typeof data.SupportEncryptedFiles !== "boolean"){
list = fail(list, path+"/SupportEncryptedFiles", "type"); errors++;
}
}
if(data.IgnoreFlushes !== undefined){
if(typeof data.IgnoreFlushes !== "boolean"){
list = fail(list, path+"/IgnoreFlushes", "type"); errors++;
}
}
if(data.NoWriteHardening !== undefined){
if(typeof data.NoWriteHardening !== "boolean"){
list = fail(list, path+"/NoWriteHardening", "type"); errors++;
}
}
if(data.DisableExpansionOptimization !== undefined){
if(typeof data.DisableExpansionOptimization !== "boolean"){
list = fail(list, path+"/DisableExpansionOptimization", "type"); errors++;
}
}
if(data.IgnoreRelativeLocator !== undefined){
if(typeof data.IgnoreRelativeLocator !== "boolean"){
list = fail(list, path+"/IgnoreRelativeLocator", "type"); errors++;
}
}
if(data.CaptureIoAttributionContext !== undefined){
if(typeof data.CaptureIoAttributionContext !== "boolean"){
list = fail(list, path+"/CaptureIoAttributionContext", "type"); errors++;
}
}
if(data.ExtensibleVirtualDiskType !== undefined){
if(typeof data.ExtensibleVirtualDiskType !== "string"){
list = fail(list, path+"/ExtensibleVirtualDiskType", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate7(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((data === "None") || (data === "InitializationFailed")) || (data === "Stopped")) || (data === "Saved")) || (data === "StoppedOnReset")) || (data === "UnexpectedStop")) || (data === "ResetFailed")) || (data === "UnrecoverableError"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate9(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((((((((data === "Invalid") || (data === "PowerOff")) || (data === "PowerOffCritical")) || (data === "Reset")) || (data === "GuestCrash")) || (data === "GuestFirmwareCrash")) || (data === "TripleFault")) || (data === "DeviceFatalApicRequest")) || (data === "DeviceFatalMsrRequest")) || (data === "DeviceFatalException")) || (data === "DeviceFatalError")) || (data === "DeviceMachineCheck")) || (data === "EmulatorError")) || (data === "VidTerminate")) || (data === "ProcessUnexpectedExit")) || (data === "InitializationFailure")) || (data === "InitializationStartTimeout")) || (data === "ColdStartFailure")) || (data === "ResetStartFailure")) || (data === "FastRestoreStartFailure")) || (data === "RestoreStartFailure")) || (data === "FastSavePreservePartition")) || (data === "FastSavePreservePartitionHandleTransfer")) || (data === "FastSave")) || (data === "CloneTemplate")) || (data === "Save")) || (data === "Migrate")) || (data === "MigrateFailure")) || (data === "CannotReferenceVm")) || (data === "MgotUnregister")) || (data === "FastSavePreservePartitionHandleTransferStorage")) || (data === "FastSavePreservePartitionHandleTransferNetworking")) || (data === "FastSavePreservePartitionHandleTransferStorageAndNetworking")) || (data === "FastSavePreservePartitionHsr")) || (data === "FastSavePreservePartitionWithHandleTransfer")) || (data === "FastSaveWithHandleTransfer"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate11(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((data === "None") || (data === "GuestOS")) || (data === "Client")) || (data === "Internal")) || (data === "Unknown"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate6(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ExitCode") || (key0 === "Type")) || (key0 === "Detail")) || (key0 === "Initiator"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ExitCode !== undefined){
let data0 = data.ExitCode;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/ExitCode", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/ExitCode", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/ExitCode", "minimum"); errors++;
}
}
}
if(data.Type !== undefined){
list = join(list, validate7(data.Type, path+"/Type")); errors = list?.length ?? 0;
}
if(data.Detail !== undefined){
list = join(list, validate9(data.Detail, path+"/Detail")); errors = list?.length ?? 0;
}
if(data.Initiator !== undefined){
list = join(list, validate11(data.Initiator, path+"/Initiator")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate14(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "CrashParameters")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.CrashParameters !== undefined){
let data0 = data.CrashParameters;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/CrashParameters/" + i0, "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, path+"/CrashParameters/" + i0, "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/CrashParameters/" + i0, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path+"/CrashParameters", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate16(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "ErrorType")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ErrorType !== undefined){
let data0 = data.ErrorType;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/ErrorType", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, path+"/ErrorType", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/ErrorType", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate18(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate21(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((((((((((((data === "Invalid") || (data === "CreateInternalError")) || (data === "ConstructStateError")) || (data === "RuntimeOsTypeMismatch")) || (data === "Construct")) || (data === "Start")) || (data === "Pause")) || (data === "Resume")) || (data === "Shutdown")) || (data === "Terminate")) || (data === "Save")) || (data === "GetProperties")) || (data === "Modify")) || (data === "Crash")) || (data === "GuestCrash")) || (data === "LifecycleNotify")) || (data === "ExecuteProcess")) || (data === "GetProcessInfo")) || (data === "WaitForProcess")) || (data === "SignalProcess")) || (data === "ModifyProcess")) || (data === "PrepareForHosting")) || (data === "RegisterHostedSystem")) || (data === "UnregisterHostedSystem")) || (data === "PrepareForClone")) || (data === "GetCloneTemplate"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate20(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Detail")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Detail !== undefined){
list = join(list, validate21(data.Detail, path+"/Detail")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate25(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((data === "Invalid") || (data === "HcsApiFatalError")) || (data === "ServiceStop")) || (data === "Shutdown")) || (data === "Terminate")) || (data === "UnexpectedExit"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate24(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Detail") || (key0 === "Initiator"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Detail !== undefined){
list = join(list, validate25(data.Detail, path+"/Detail")); errors = list?.length ?? 0;
}
if(data.Initiator !== undefined){
list = join(list, validate11(data.Initiator, path+"/Initiator")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate30(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((((((((((((data === "None") || (data === "Create")) || (data === "Initialize")) || (data === "StartReservingResources")) || (data === "FinishReservingResources")) || (data === "FreeReservedResources")) || (data === "SaveReservedResources")) || (data === "PowerOnCold")) || (data === "PowerOnRestore")) || (data === "PowerOff")) || (data === "Save")) || (data === "Resume")) || (data === "Pause")) || (data === "EnableOptimizations")) || (data === "StartDisableOptimizations")) || (data === "FinishDisableOptimizations")) || (data === "Reset")) || (data === "PostReset")) || (data === "Teardown")) || (data === "SaveCompatibilityInfo")) || (data === "MetricRestore")) || (data === "MetricEnumerate")) || (data === "MetricEnumerateForSave")) || (data === "MetricReset")) || (data === "MetricEnable")) || (data === "MetricDisable"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
const pattern0 = new RegExp("^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", "u");
function validate29(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Detail") || (key0 === "Name")) || (key0 === "DeviceId")) || (key0 === "InstanceId"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Detail !== undefined){
list = join(list, validate30(data.Detail, path+"/Detail")); errors = list?.length ?? 0;
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, path+"/Name", "type"); errors++;
}
}
if(data.DeviceId !== undefined){
let data2 = data.DeviceId;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
list = fail(list, path+"/DeviceId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/DeviceId", "type"); errors++;
}
}
if(data.InstanceId !== undefined){
let data3 = data.InstanceId;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
list = fail(list, path+"/InstanceId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/InstanceId", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate5(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "WorkerExit") || (key0 === "GuestCrash")) || (key0 === "TripleFault")) || (key0 === "InjectNonMaskableInterrupt")) || (key0 === "OperationFailure")) || (key0 === "SystemExit")) || (key0 === "VirtualDeviceFailure"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.WorkerExit !== undefined){
list = join(list, validate6(data.WorkerExit, path+"/WorkerExit")); errors = list?.length ?? 0;
}
if(data.GuestCrash !== undefined){
list = join(list, validate14(data.GuestCrash, path+"/GuestCrash")); errors = list?.length ?? 0;
}
if(data.TripleFault !== undefined){
list = join(list, validate16(data.TripleFault, path+"/TripleFault")); errors = list?.length ?? 0;
}
if(data.InjectNonMaskableInterrupt !== undefined){
list = join(list, validate18(data.InjectNonMaskableInterrupt, path+"/InjectNonMaskableInterrupt")); errors = list?.length ?? 0;
}
if(data.OperationFailure !== undefined){
list = join(list, validate20(data.OperationFailure, path+"/OperationFailure")); errors = list?.length ?? 0;
}
if(data.SystemExit !== undefined){
list = join(list, validate24(data.SystemExit, path+"/SystemExit")); errors = list?.length ?? 0;
}
if(data.VirtualDeviceFailure !== undefined){
list = join(list, validate29(data.VirtualDeviceFailure, path+"/VirtualDeviceFailure")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate34(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Major") || (key0 === "Minor"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Major !== undefined){
let data0 = data.Major;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/Major", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/Major", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/Major", "minimum"); errors++;
}
}
}
if(data.Minor !== undefined){
let data1 = data.Minor;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/Minor", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, path+"/Minor", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/Minor", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate33(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "SupportedSchemaVersions")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SupportedSchemaVersions !== undefined){
let data0 = data.SupportedSchemaVersions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate34(data0[i0], path+"/SupportedSchemaVersions/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/SupportedSchemaVersions", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate36(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema20 = {"type":"object","properties":{"Uefi":{"$ref":"Uefi.json"},"IsNumLockDisabled":{"type":"boolean"},"BaseBoardSerialNumber":{"type":"string"},"ChassisSerialNumber":{"type":"string"},"ChassisAssetTag":{"type":"string"},"EnableHibernation":{"type":"boolean"},"UseUtc":{"type":"boolean"},"LinuxKernelDirect":{"$ref":"LinuxKernelDirect.json"},"FirmwareFile":{"$ref":"FirmwareFile.json"},"SystemInformation":{"$ref":"SystemInformation.json"}},"additionalProperties":false,"$id":"/hcs/Chipset.json"};
function validate39(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Skip") || (data === "Apply"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate42(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "ScsiDrive") || (data === "VmbFs")) || (data === "Network")) || (data === "File"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate41(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "DeviceType") || (key0 === "DevicePath")) || (key0 === "DiskNumber")) || (key0 === "OptionalData")) || (key0 === "VmbFsRootPath"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.DeviceType !== undefined){
list = join(list, validate42(data.DeviceType, path+"/DeviceType")); errors = list?.length ?? 0;
}
if(data.DevicePath !== undefined){
if(typeof data.DevicePath !== "string"){
list = fail(list, path+"/DevicePath", "type"); errors++;
}
}
if(data.DiskNumber !== undefined){
let data2 = data.DiskNumber;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/DiskNumber", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 65535 || isNaN(data2)){
list = fail(list, path+"/DiskNumber", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/DiskNumber", "minimum"); errors++;
}
}
}
if(data.OptionalData !== undefined){
if(typeof data.OptionalData !== "string"){
list = fail(list, path+"/OptionalData", "type"); errors++;
}
}
if(data.VmbFsRootPath !== undefined){
if(typeof data.VmbFsRootPath !== "string"){
list = fail(list, path+"/VmbFsRootPath", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate45(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "Default") || (data === "Disabled")) || (data === "ComPort1")) || (data === "ComPort2"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate38(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "EnableDebugger") || (key0 === "SecureBootTemplateId")) || (key0 === "ApplySecureBootTemplate")) || (key0 === "BootThis")) || (key0 === "Console")) || (key0 === "StopOnBootFailure"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.EnableDebugger !== undefined){
if(typeof data.EnableDebugger !== "boolean"){
list = fail(list, path+"/EnableDebugger", "type"); errors++;
}
}
if(data.SecureBootTemplateId !== undefined){
let data1 = data.SecureBootTemplateId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, path+"/SecureBootTemplateId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/SecureBootTemplateId", "type"); errors++;
}
}
if(data.ApplySecureBootTemplate !== undefined){
list = join(list, validate39(data.ApplySecureBootTemplate, path+"/ApplySecureBootTemplate")); errors = list?.length ?? 0;
}
if(data.BootThis !== undefined){
list = join(list, validate41(data.BootThis, path+"/BootThis")); errors = list?.length ?? 0;
}
if(data.Console !== undefined){
list = join(list, validate45(data.Console, path+"/Console")); errors = list?.length ?? 0;
}
if(data.StopOnBootFailure !== undefined){
if(typeof data.StopOnBootFailure !== "boolean"){
list = fail(list, path+"/StopOnBootFailure", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate48(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "KernelFilePath") || (key0 === "InitRdPath")) || (key0 === "KernelCmdLine"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.KernelFilePath !== undefined){
if(typeof data.KernelFilePath !== "string"){
list = fail(list, path+"/KernelFilePath", "type"); errors++;
}
}
if(data.InitRdPath !== undefined){
if(typeof data.InitRdPath !== "string"){
list = fail(list, path+"/InitRdPath", "type"); errors++;
}
}
if(data.KernelCmdLine !== undefined){
if(typeof data.KernelCmdLine !== "string"){
list = fail(list, path+"/KernelCmdLine", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const pattern3 = new RegExp("^[0-9A-Za-z+/]*={0,2}$", "u");
function validate50(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Parameters")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Parameters !== undefined){
let data0 = data.Parameters;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
list = fail(list, path+"/Parameters", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/Parameters", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate52(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "Manufacturer") || (key0 === "ProductName")) || (key0 === "Version")) || (key0 === "SerialNumber")) || (key0 === "UUID")) || (key0 === "SKUNumber")) || (key0 === "Family"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Manufacturer !== undefined){
if(typeof data.Manufacturer !== "string"){
list = fail(list, path+"/Manufacturer", "type"); errors++;
}
}
if(data.ProductName !== undefined){
if(typeof data.ProductName !== "string"){
list = fail(list, path+"/ProductName", "type"); errors++;
}
}
if(data.Version !== undefined){
if(typeof data.Version !== "string"){
list = fail(list, path+"/Version", "type"); errors++;
}
}
if(data.SerialNumber !== undefined){
if(typeof data.SerialNumber !== "string"){
list = fail(list, path+"/SerialNumber", "type"); errors++;
}
}
if(data.UUID !== undefined){
if(typeof data.UUID !== "string"){
list = fail(list, path+"/UUID", "type"); errors++;
}
}
if(data.SKUNumber !== undefined){
if(typeof data.SKUNumber !== "string"){
list = fail(list, path+"/SKUNumber", "type"); errors++;
}
}
if(data.Family !== undefined){
if(typeof data.Family !== "string"){
list = fail(list, path+"/Family", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate37(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema20.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Uefi !== undefined){
list = join(list, validate38(data.Uefi, path+"/Uefi")); errors = list?.length ?? 0;
}
if(data.IsNumLockDisabled !== undefined){
if(typeof data.IsNumLockDisabled !== "boolean"){
list = fail(list, path+"/IsNumLockDisabled", "type"); errors++;
}
}
if(data.BaseBoardSerialNumber !== undefined){
if(typeof data.BaseBoardSerialNumber !== "string"){
list = fail(list, path+"/BaseBoardSerialNumber", "type"); errors++;
}
}
if(data.ChassisSerialNumber !== undefined){
if(typeof data.ChassisSerialNumber !== "string"){
list = fail(list, path+"/ChassisSerialNumber", "type"); errors++;
}
}
if(data.ChassisAssetTag !== undefined){
if(typeof data.ChassisAssetTag !== "string"){
list = fail(list, path+"/ChassisAssetTag", "type"); errors++;
}
}
if(data.EnableHibernation !== undefined){
if(typeof data.EnableHibernation !== "boolean"){
list = fail(list, path+"/EnableHibernation", "type"); errors++;
}
}
if(data.UseUtc !== undefined){
if(typeof data.UseUtc !== "boolean"){
list = fail(list, path+"/UseUtc", "type"); errors++;
}
}
if(data.LinuxKernelDirect !== undefined){
list = join(list, validate48(data.LinuxKernelDirect, path+"/LinuxKernelDirect")); errors = list?.length ?? 0;
}
if(data.FirmwareFile !== undefined){
list = join(list, validate50(data.FirmwareFile, path+"/FirmwareFile")); errors = list?.length ?? 0;
}
if(data.SystemInformation !== undefined){
list = join(list, validate52(data.SystemInformation, path+"/SystemInformation")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate54(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ImagePath") || (key0 === "FileSystemName")) || (key0 === "VolumeGuid")) || (key0 === "MountFlags"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ImagePath !== undefined){
if(typeof data.ImagePath !== "string"){
list = fail(list, path+"/ImagePath", "type"); errors++;
}
}
if(data.FileSystemName !== undefined){
if(typeof data.FileSystemName !== "string"){
list = fail(list, path+"/FileSystemName", "type"); errors++;
}
}
if(data.VolumeGuid !== undefined){
let data2 = data.VolumeGuid;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
list = fail(list, path+"/VolumeGuid", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/VolumeGuid", "type"); errors++;
}
}
if(data.MountFlags !== undefined){
let data3 = data.MountFlags;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/MountFlags", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, path+"/MountFlags", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/MountFlags", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate56(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "StdIn") || (data === "StdOut")) || (data === "StdErr")) || (data === "All"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate55(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Handle")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Handle !== undefined){
list = join(list, validate56(data.Handle, path+"/Handle")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate60(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "AbsolutePath") || (data === "VirtualSmbShareName"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate62(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((data === "Unspecified") || (data === "Disabled")) || (data === "Enabled")) || (data === "Private")) || (data === "PrivateAllowSharing")) || (data === ""))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate59(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Id") || (key0 === "Path")) || (key0 === "PathType")) || (key0 === "Cache"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
let data0 = data.Id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, path+"/Id", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/Id", "type"); errors++;
}
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
list = fail(list, path+"/Path", "type"); errors++;
}
}
if(data.PathType !== undefined){
list = join(list, validate60(data.PathType, path+"/PathType")); errors = list?.length ?? 0;
}
if(data.Cache !== undefined){
list = join(list, validate62(data.Cache, path+"/Cache")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate58(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Layers") || (key0 === "ScratchPath")) || (key0 === "ContainerRootPath"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Layers !== undefined){
let data0 = data.Layers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate59(data0[i0], path+"/Layers/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Layers", "type"); errors++;
}
}
if(data.ScratchPath !== undefined){
if(typeof data.ScratchPath !== "string"){
list = fail(list, path+"/ScratchPath", "type"); errors++;
}
}
if(data.ContainerRootPath !== undefined){
if(typeof data.ContainerRootPath !== "string"){
list = fail(list, path+"/ContainerRootPath", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate65(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "NamedPipe") || (key0 === "OptimizeForDebugger"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.NamedPipe !== undefined){
if(typeof data.NamedPipe !== "string"){
list = fail(list, path+"/NamedPipe", "type"); errors++;
}
}
if(data.OptimizeForDebugger !== undefined){
if(typeof data.OptimizeForDebugger !== "boolean"){
list = fail(list, path+"/OptimizeForDebugger", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema39 = {"type":"object","properties":{"GuestOs":{"$ref":"GuestOs.json"},"Storage":{"$ref":"Storage.json"},"MappedDirectories":{"type":"array","items":{"$ref":"MappedDirectory.json"}},"MappedPipes":{"type":"array","items":{"$ref":"MappedPipe.json"}},"Memory":{"$ref":"Container_Memory.json"},"Processor":{"$ref":"Container_Processor.json"},"Networking":{"$ref":"Networking.json"},"HvSocket":{"$ref":"Container_HvSocket.json"},"ContainerCredentialGuard":{"$ref":"ContainerCredentialGuardState.json"},"RegistryChanges":{"$ref":"RegistryChanges.json"},"AssignedDevices":{"type":"array","items":{"$ref":"Device.json"}},"AdditionalDeviceNamespace":{"$ref":"ContainersDef_Device.json"},"IsolationType":{"$ref":"IsolationType.json"}},"additionalProperties":false,"$id":"/hcs/Container.json"};
function validate71(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "HostName")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.HostName !== undefined){
if(typeof data.HostName !== "string"){
list = fail(list, path+"/HostName", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate75(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "IopsMaximum") || (key0 === "BandwidthMaximum"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.IopsMaximum !== undefined){
let data0 = data.IopsMaximum;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/IopsMaximum", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, path+"/IopsMaximum", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/IopsMaximum", "minimum"); errors++;
}
}
}
if(data.BandwidthMaximum !== undefined){
let data1 = data.BandwidthMaximum;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/BandwidthMaximum", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, path+"/BandwidthMaximum", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/BandwidthMaximum", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate73(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Layers") || (key0 === "Path")) || (key0 === "QoS")) || (key0 === "PrivilegedContainerRootPath"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Layers !== undefined){
let data0 = data.Layers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate59(data0[i0], path+"/Layers/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Layers", "type"); errors++;
}
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
list = fail(list, path+"/Path", "type"); errors++;
}
}
if(data.QoS !== undefined){
list = join(list, validate75(data.QoS, path+"/QoS")); errors = list?.length ?? 0;
}
if(data.PrivilegedContainerRootPath !== undefined){
if(typeof data.PrivilegedContainerRootPath !== "string"){
list = fail(list, path+"/PrivilegedContainerRootPath", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate78(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "HostPath") || (key0 === "HostPathType")) || (key0 === "ContainerPath")) || (key0 === "ReadOnly")) || (key0 === "SupportCloudFiles"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.HostPath !== undefined){
if(typeof data.HostPath !== "string"){
list = fail(list, path+"/HostPath", "type"); errors++;
}
}
if(data.HostPathType !== undefined){
list = join(list, validate60(data.HostPathType, path+"/HostPathType")); errors = list?.length ?? 0;
}
if(data.ContainerPath !== undefined){
if(typeof data.ContainerPath !== "string"){
list = fail(list, path+"/ContainerPath", "type"); errors++;
}
}
if(data.ReadOnly !== undefined){
if(typeof data.ReadOnly !== "boolean"){
list = fail(list, path+"/ReadOnly", "type"); errors++;
}
}
if(data.SupportCloudFiles !== undefined){
if(typeof data.SupportCloudFiles !== "boolean"){
list = fail(list, path+"/SupportCloudFiles", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate82(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "AbsolutePath") || (data === "VirtualSmbPipeName"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate81(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "ContainerPipeName") || (key0 === "HostPath")) || (key0 === "HostPathType"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ContainerPipeName !== undefined){
if(typeof data.ContainerPipeName !== "string"){
list = fail(list, path+"/ContainerPipeName", "type"); errors++;
}
}
if(data.HostPath !== undefined){
if(typeof data.HostPath !== "string"){
list = fail(list, path+"/HostPath", "type"); errors++;
}
}
if(data.HostPathType !== undefined){
list = join(list, validate82(data.HostPathType, path+"/HostPathType")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate85(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "SizeInMB")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SizeInMB !== undefined){
let data0 = data.SizeInMB;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/SizeInMB", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, path+"/SizeInMB", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/SizeInMB", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate87(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Count") || (key0 === "Weight")) || (key0 === "Maximum"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Count !== undefined){
let data0 = data.Count;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/Count", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/Count", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/Count", "minimum"); errors++;
}
}
}
if(data.Weight !== undefined){
let data1 = data.Weight;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/Weight", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 10000 || isNaN(data1)){
list = fail(list, path+"/Weight", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/Weight", "minimum"); errors++;
}
}
}
if(data.Maximum !== undefined){
let data2 = data.Maximum;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/Maximum", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 10000 || isNaN(data2)){
list = fail(list, path+"/Maximum", "maximum"); errors++;
}
if(data2 < 1 || isNaN(data2)){
list = fail(list, path+"/Maximum", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate89(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "AllowUnqualifiedDnsQuery") || (key0 === "DnsSearchList")) || (key0 === "NetworkSharedContainerName")) || (key0 === "Namespace")) || (key0 === "NetworkAdapters"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.AllowUnqualifiedDnsQuery !== undefined){
if(typeof data.AllowUnqualifiedDnsQuery !== "boolean"){
list = fail(list, path+"/AllowUnqualifiedDnsQuery", "type"); errors++;
}
}
if(data.DnsSearchList !== undefined){
if(typeof data.DnsSearchList !== "string"){
list = fail(list, path+"/DnsSearchList", "type"); errors++;
}
}
if(data.NetworkSharedContainerName !== undefined){
if(typeof data.NetworkSharedContainerName !== "string"){
list = fail(list, path+"/NetworkSharedContainerName", "type"); errors++;
}
}
if(data.Namespace !== undefined){
if(typeof data.Namespace !== "string"){
list = fail(list, path+"/Namespace", "type"); errors++;
}
}
if(data.NetworkAdapters !== undefined){
let data4 = data.NetworkAdapters;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
list = fail(list, path+"/NetworkAdapters/" + i0, "pattern"); errors++;
}
}
else {
list = fail(list, path+"/NetworkAdapters/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/NetworkAdapters", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate93(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "BindSecurityDescriptor") || (key0 === "ConnectSecurityDescriptor")) || (key0 === "AllowWildcardBinds")) || (key0 === "Disabled"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.BindSecurityDescriptor !== undefined){
if(typeof data.BindSecurityDescriptor !== "string"){
list = fail(list, path+"/BindSecurityDescriptor", "type"); errors++;
}
}
if(data.ConnectSecurityDescriptor !== undefined){
if(typeof data.ConnectSecurityDescriptor !== "string"){
list = fail(list, path+"/ConnectSecurityDescriptor", "type"); errors++;
}
}
if(data.AllowWildcardBinds !== undefined){
if(typeof data.AllowWildcardBinds !== "boolean"){
list = fail(list, path+"/AllowWildcardBinds", "type"); errors++;
}
}
if(data.Disabled !== undefined){
if(typeof data.Disabled !== "boolean"){
list = fail(list, path+"/Disabled", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate92(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "DefaultBindSecurityDescriptor") || (key0 === "DefaultConnectSecurityDescriptor")) || (key0 === "ServiceTable"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.DefaultBindSecurityDescriptor !== undefined){
if(typeof data.DefaultBindSecurityDescriptor !== "string"){
list = fail(list, path+"/DefaultBindSecurityDescriptor", "type"); errors++;
}
}
if(data.DefaultConnectSecurityDescriptor !== undefined){
if(typeof data.DefaultConnectSecurityDescriptor !== "string"){
list = fail(list, path+"/DefaultConnectSecurityDescriptor", "type"); errors++;
}
}
if(data.ServiceTable !== undefined){
let data2 = data.ServiceTable;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(pattern0.test(key1))){
list = fail(list, path+"/ServiceTable", "additionalProperties", key1); errors++;
}
}
for(const key2 in data2){
if(pattern0.test(key2)){
list = join(list, validate93(data2[key2], path+"/ServiceTable/" + escapeKey(key2))); errors = list?.length ?? 0;
}
}
}
else {
list = fail(list, path+"/ServiceTable", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate91(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Config") || (key0 === "EnablePowerShellDirect"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Config !== undefined){
list = join(list, validate92(data.Config, path+"/Config")); errors = list?.length ?? 0;
}
if(data.EnablePowerShellDirect !== undefined){
if(typeof data.EnablePowerShellDirect !== "boolean"){
list = fail(list, path+"/EnablePowerShellDirect", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate98(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "LRPC") || (data === "HvSocket"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate97(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Cookie") || (key0 === "RpcEndpoint")) || (key0 === "Transport")) || (key0 === "CredentialSpec"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Cookie !== undefined){
if(typeof data.Cookie !== "string"){
list = fail(list, path+"/Cookie", "type"); errors++;
}
}
if(data.RpcEndpoint !== undefined){
if(typeof data.RpcEndpoint !== "string"){
list = fail(list, path+"/RpcEndpoint", "type"); errors++;
}
}
if(data.Transport !== undefined){
list = join(list, validate98(data.Transport, path+"/Transport")); errors = list?.length ?? 0;
}
if(data.CredentialSpec !== undefined){
if(typeof data.CredentialSpec !== "string"){
list = fail(list, path+"/CredentialSpec", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate104(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "System") || (data === "Software")) || (data === "Security")) || (data === "Sam"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate103(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Hive") || (key0 === "Name")) || (key0 === "Volatile"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Hive !== undefined){
list = join(list, validate104(data.Hive, path+"/Hive")); errors = list?.length ?? 0;
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, path+"/Name", "type"); errors++;
}
}
if(data.Volatile !== undefined){
if(typeof data.Volatile !== "boolean"){
list = fail(list, path+"/Volatile", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate107(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((data === "None") || (data === "String")) || (data === "ExpandedString")) || (data === "MultiString")) || (data === "Binary")) || (data === "DWord")) || (data === "QWord")) || (data === "CustomType"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate102(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "Key") || (key0 === "Name")) || (key0 === "Type")) || (key0 === "StringValue")) || (key0 === "BinaryValue")) || (key0 === "DWordValue")) || (key0 === "QWordValue")) || (key0 === "CustomType"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Key !== undefined){
list = join(list, validate103(data.Key, path+"/Key")); errors = list?.length ?? 0;
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, path+"/Name", "type"); errors++;
}
}
if(data.Type !== undefined){
list = join(list, validate107(data.Type, path+"/Type")); errors = list?.length ?? 0;
}
if(data.StringValue !== undefined){
if(typeof data.StringValue !== "string"){
list = fail(list, path+"/StringValue", "type"); errors++;
}
}
if(data.BinaryValue !== undefined){
let data4 = data.BinaryValue;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
list = fail(list, path+"/BinaryValue", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/BinaryValue", "type"); errors++;
}
}
if(data.DWordValue !== undefined){
let data5 = data.DWordValue;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, path+"/DWordValue", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 4294967295 || isNaN(data5)){
list = fail(list, path+"/DWordValue", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, path+"/DWordValue", "minimum"); errors++;
}
}
}
if(data.QWordValue !== undefined){
let data6 = data.QWordValue;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, path+"/QWordValue", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 18446744073709552000 || isNaN(data6)){
list = fail(list, path+"/QWordValue", "maximum"); errors++;
}
if(data6 < 0 || isNaN(data6)){
list = fail(list, path+"/QWordValue", "minimum"); errors++;
}
}
}
if(data.CustomType !== undefined){
let data7 = data.CustomType;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
list = fail(list, path+"/CustomType", "type"); errors++;
}
if(typeof data7 == "number"){
if(data7 > 4294967295 || isNaN(data7)){
list = fail(list, path+"/CustomType", "maximum"); errors++;
}
if(data7 < 0 || isNaN(data7)){
list = fail(list, path+"/CustomType", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate101(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "AddValues") || (key0 === "DeleteKeys"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.AddValues !== undefined){
let data0 = data.AddValues;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate102(data0[i0], path+"/AddValues/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/AddValues", "type"); errors++;
}
}
if(data.DeleteKeys !== undefined){
let data2 = data.DeleteKeys;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate103(data2[i1], path+"/DeleteKeys/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/DeleteKeys", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate113(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "ClassGuid") || (data === "DeviceInstance")) || (data === "GpuMirror"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate112(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Type") || (key0 === "InterfaceClassGuid")) || (key0 === "LocationPath"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
list = join(list, validate113(data.Type, path+"/Type")); errors = list?.length ?? 0;
}
if(data.InterfaceClassGuid !== undefined){
let data1 = data.InterfaceClassGuid;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, path+"/InterfaceClassGuid", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/InterfaceClassGuid", "type"); errors++;
}
}
if(data.LocationPath !== undefined){
if(typeof data.LocationPath !== "string"){
list = fail(list, path+"/LocationPath", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate120(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Inherit") || (data === "DeviceInstance")) || (data === "ClassGuid"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate119(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "identifier")) || (key0 === "recurse"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.type !== undefined){
list = join(list, validate120(data.type, path+"/type")); errors = list?.length ?? 0;
}
if(data.identifier !== undefined){
let data1 = data.identifier;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, path+"/identifier", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/identifier", "type"); errors++;
}
}
if(data.recurse !== undefined){
if(typeof data.recurse !== "boolean"){
list = fail(list, path+"/recurse", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate118(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "interface_class"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, path+"/name", "type"); errors++;
}
}
if(data.interface_class !== undefined){
let data1 = data.interface_class;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate119(data1[i0], path+"/interface_class/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/interface_class", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema66 = {"type":"object","properties":{"job":{"$ref":"JobNamespace.json"},"filesystem":{"$ref":"FilesystemNamespace.json"},"mountmgr":{"$ref":"MountManagerNamespace.json"},"namedpipe":{"$ref":"NamedPipeNamespace.json"},"ob":{"$ref":"ObjectNamespace.json"},"registry":{"$ref":"RegistryNamespace.json"},"network":{"$ref":"NetworkNamespace.json"},"device":{"$ref":"DeviceNamespace.json"},"hostfiles":{"$ref":"HostFiles.json"}},"additionalProperties":false,"$id":"/hcs/Namespace.json"};
function validate126(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "rate") || (key0 === "weight"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.rate !== undefined){
let data0 = data.rate;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/rate", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/rate", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/rate", "minimum"); errors++;
}
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/weight", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, path+"/weight", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/weight", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate128(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "limit")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/limit", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, path+"/limit", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/limit", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate130(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "path")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate132(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "PermanentQuiescent") || (data === "KillOnHandleClose"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate125(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "cpu") || (key0 === "memory")) || (key0 === "systemroot")) || (key0 === "terminationpolicy")) || (key0 === "threadimpersonation"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.cpu !== undefined){
list = join(list, validate126(data.cpu, path+"/cpu")); errors = list?.length ?? 0;
}
if(data.memory !== undefined){
list = join(list, validate128(data.memory, path+"/memory")); errors = list?.length ?? 0;
}
if(data.systemroot !== undefined){
list = join(list, validate130(data.systemroot, path+"/systemroot")); errors = list?.length ?? 0;
}
if(data.terminationpolicy !== undefined){
list = join(list, validate132(data.terminationpolicy, path+"/terminationpolicy")); errors = list?.length ?? 0;
}
if(data.threadimpersonation !== undefined){
if(typeof data.threadimpersonation !== "boolean"){
list = fail(list, path+"/threadimpersonation", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate136(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "hard") || (data === "soft"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate138(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "inner") || (data === "outer"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate140(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "identifier") || (key0 === "path"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.identifier !== undefined){
let data0 = data.identifier;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, path+"/identifier", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/identifier", "type"); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate142(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "filepath") || (key0 === "bindingroots"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.filepath !== undefined){
if(typeof data.filepath !== "string"){
list = fail(list, path+"/filepath", "type"); errors++;
}
}
if(data.bindingroots !== undefined){
let data1 = data.bindingroots;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
list = fail(list, path+"/bindingroots/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/bindingroots", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate135(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "isolation")) || (key0 === "nesting")) || (key0 === "layer")) || (key0 === "bindings"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.isolation !== undefined){
list = join(list, validate136(data.isolation, path+"/isolation")); errors = list?.length ?? 0;
}
if(data.nesting !== undefined){
list = join(list, validate138(data.nesting, path+"/nesting")); errors = list?.length ?? 0;
}
if(data.layer !== undefined){
let data3 = data.layer;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate140(data3[i0], path+"/layer/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/layer", "type"); errors++;
}
}
if(data.bindings !== undefined){
let data5 = data.bindings;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate142(data5[i1], path+"/bindings/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/bindings", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate146(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "path"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, path+"/name", "type"); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate145(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "mount_point")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.mount_point !== undefined){
let data0 = data.mount_point;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate146(data0[i0], path+"/mount_point/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/mount_point", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate150(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "path"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, path+"/name", "type"); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate149(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "symlink")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.symlink !== undefined){
let data0 = data.symlink;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate150(data0[i0], path+"/symlink/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/symlink", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate154(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "false") || (data === "true")) || (data === "ifexists"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate157(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Local") || (data === "Global")) || (data === "GlobalDropSilo"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate156(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "path")) || (key0 === "scope")) || (key0 === "pathtoclone")) || (key0 === "access_mask"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, path+"/name", "type"); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.scope !== undefined){
list = join(list, validate157(data.scope, path+"/scope")); errors = list?.length ?? 0;
}
if(data.pathtoclone !== undefined){
if(typeof data.pathtoclone !== "string"){
list = fail(list, path+"/pathtoclone", "type"); errors++;
}
}
if(data.access_mask !== undefined){
let data4 = data.access_mask;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/access_mask", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
list = fail(list, path+"/access_mask", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, path+"/access_mask", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const wrapper0 = {validate: validate160};
function validate160(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "clonesd")) || (key0 === "shadow")) || (key0 === "symlink")) || (key0 === "objdir"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, path+"/name", "type"); errors++;
}
}
if(data.clonesd !== undefined){
if(typeof data.clonesd !== "string"){
list = fail(list, path+"/clonesd", "type"); errors++;
}
}
if(data.shadow !== undefined){
list = join(list, validate154(data.shadow, path+"/shadow")); errors = list?.length ?? 0;
}
if(data.symlink !== undefined){
let data3 = data.symlink;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate156(data3[i0], path+"/symlink/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/symlink", "type"); errors++;
}
}
if(data.objdir !== undefined){
let data5 = data.objdir;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
list = join(list, wrapper0.validate(data5[i1], path+"/objdir/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/objdir", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate153(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "shadow") || (key0 === "symlink")) || (key0 === "objdir"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.shadow !== undefined){
list = join(list, validate154(data.shadow, path+"/shadow")); errors = list?.length ?? 0;
}
if(data.symlink !== undefined){
let data1 = data.symlink;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate156(data1[i0], path+"/symlink/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/symlink", "type"); errors++;
}
}
if(data.objdir !== undefined){
let data3 = data.objdir;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate160(data3[i1], path+"/objdir/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/objdir", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate166(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "key") || (key0 === "target"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
list = fail(list, path+"/key", "type"); errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
list = fail(list, path+"/target", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate168(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "containerpath") || (key0 === "hostpath")) || (key0 === "hivestack")) || (key0 === "access_mask")) || (key0 === "trustedhive")) || (key0 === "exitnode"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.containerpath !== undefined){
if(typeof data.containerpath !== "string"){
list = fail(list, path+"/containerpath", "type"); errors++;
}
}
if(data.hostpath !== undefined){
if(typeof data.hostpath !== "string"){
list = fail(list, path+"/hostpath", "type"); errors++;
}
}
if(data.hivestack !== undefined){
if(typeof data.hivestack !== "string"){
list = fail(list, path+"/hivestack", "type"); errors++;
}
}
if(data.access_mask !== undefined){
let data3 = data.access_mask;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/access_mask", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, path+"/access_mask", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/access_mask", "minimum"); errors++;
}
}
}
if(data.trustedhive !== undefined){
if(typeof data.trustedhive !== "boolean"){
list = fail(list, path+"/trustedhive", "type"); errors++;
}
}
if(data.exitnode !== undefined){
if(typeof data.exitnode !== "boolean"){
list = fail(list, path+"/exitnode", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema90 = {"type":"object","properties":{"hosthive":{"type":"string"},"filepath":{"type":"string"},"identifier":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"readonly":{"type":"boolean"},"immutable":{"type":"boolean"},"inherittrustclass":{"type":"boolean"},"trustedhive":{"type":"boolean"},"writethrough":{"type":"boolean"},"fileaccesstoken":{"type":"integer","minimum":0,"maximum":18446744073709552000}},"additionalProperties":false,"$id":"/hcs/RegistryLayer.json"};
function validate171(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema90.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.hosthive !== undefined){
if(typeof data.hosthive !== "string"){
list = fail(list, path+"/hosthive", "type"); errors++;
}
}
if(data.filepath !== undefined){
if(typeof data.filepath !== "string"){
list = fail(list, path+"/filepath", "type"); errors++;
}
}
if(data.identifier !== undefined){
let data2 = data.identifier;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
list = fail(list, path+"/identifier", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/identifier", "type"); errors++;
}
}
if(data.readonly !== undefined){
if(typeof data.readonly !== "boolean"){
list = fail(list, path+"/readonly", "type"); errors++;
}
}
if(data.immutable !== undefined){
if(typeof data.immutable !== "boolean"){
list = fail(list, path+"/immutable", "type"); errors++;
}
}
if(data.inherittrustclass !== undefined){
if(typeof data.inherittrustclass !== "boolean"){
list = fail(list, path+"/inherittrustclass", "type"); errors++;
}
}
if(data.trustedhive !== undefined){
if(typeof data.trustedhive !== "boolean"){
list = fail(list, path+"/trustedhive", "type"); errors++;
}
}
if(data.writethrough !== undefined){
if(typeof data.writethrough !== "boolean"){
list = fail(list, path+"/writethrough", "type"); errors++;
}
}
if(data.fileaccesstoken !== undefined){
let data8 = data.fileaccesstoken;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
list = fail(list, path+"/fileaccesstoken", "type"); errors++;
}
if(typeof data8 == "number"){
if(data8 > 18446744073709552000 || isNaN(data8)){
list = fail(list, path+"/fileaccesstoken", "maximum"); errors++;
}
if(data8 < 0 || isNaN(data8)){
list = fail(list, path+"/fileaccesstoken", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const wrapper1 = {validate: validate173};
function validate174(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "data_multistring")) || (key0 === "data_dword")) || (key0 === "data_string")) || (key0 === "data_binary"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, path+"/name", "type"); errors++;
}
}
if(data.data_multistring !== undefined){
if(typeof data.data_multistring !== "string"){
list = fail(list, path+"/data_multistring", "type"); errors++;
}
}
if(data.data_dword !== undefined){
let data2 = data.data_dword;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/data_dword", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, path+"/data_dword", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/data_dword", "minimum"); errors++;
}
}
}
if(data.data_string !== undefined){
if(typeof data.data_string !== "string"){
list = fail(list, path+"/data_string", "type"); errors++;
}
}
if(data.data_binary !== undefined){
let data4 = data.data_binary;
if((typeof data4 !== "string") && (data4 !== null)){
list = fail(list, path+"/data_binary", "type"); errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
list = fail(list, path+"/data_binary", "pattern"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate173(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "clonesd")) || (key0 === "mkkey")) || (key0 === "mkvalue")) || (key0 === "volatile"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, path+"/name", "type"); errors++;
}
}
if(data.clonesd !== undefined){
if(typeof data.clonesd !== "string"){
list = fail(list, path+"/clonesd", "type"); errors++;
}
}
if(data.mkkey !== undefined){
let data2 = data.mkkey;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
list = join(list, wrapper1.validate(data2[i0], path+"/mkkey/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/mkkey", "type"); errors++;
}
}
if(data.mkvalue !== undefined){
let data4 = data.mkvalue;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate174(data4[i1], path+"/mkvalue/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/mkvalue", "type"); errors++;
}
}
if(data.volatile !== undefined){
if(typeof data.volatile !== "boolean"){
list = fail(list, path+"/volatile", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate177(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "name")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, path+"/name", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate170(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "hive") || (key0 === "layer")) || (key0 === "mkkey")) || (key0 === "delkey"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.hive !== undefined){
if(typeof data.hive !== "string"){
list = fail(list, path+"/hive", "type"); errors++;
}
}
if(data.layer !== undefined){
let data1 = data.layer;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate171(data1[i0], path+"/layer/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/layer", "type"); errors++;
}
}
if(data.mkkey !== undefined){
let data3 = data.mkkey;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate173(data3[i1], path+"/mkkey/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/mkkey", "type"); errors++;
}
}
if(data.delkey !== undefined){
let data5 = data.delkey;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
list = join(list, validate177(data5[i2], path+"/delkey/" + i2)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/delkey", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate165(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "symlink") || (key0 === "redirectionnode")) || (key0 === "hivestack"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.symlink !== undefined){
let data0 = data.symlink;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate166(data0[i0], path+"/symlink/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/symlink", "type"); errors++;
}
}
if(data.redirectionnode !== undefined){
let data2 = data.redirectionnode;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate168(data2[i1], path+"/redirectionnode/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/redirectionnode", "type"); errors++;
}
}
if(data.hivestack !== undefined){
let data4 = data.hivestack;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
list = join(list, validate170(data4[i2], path+"/hivestack/" + i2)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/hivestack", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate181(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "compartment")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.compartment !== undefined){
if(typeof data.compartment !== "string"){
list = fail(list, path+"/compartment", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate185(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "location_path")) || (key0 === "port_name")) || (key0 === "interface_class"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
list = fail(list, path+"/id", "type"); errors++;
}
}
if(data.location_path !== undefined){
if(typeof data.location_path !== "string"){
list = fail(list, path+"/location_path", "type"); errors++;
}
}
if(data.port_name !== undefined){
if(typeof data.port_name !== "string"){
list = fail(list, path+"/port_name", "type"); errors++;
}
}
if(data.interface_class !== undefined){
let data3 = data.interface_class;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate119(data3[i0], path+"/interface_class/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/interface_class", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate183(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "requires_driverstore") || (key0 === "device_category")) || (key0 === "device_instance"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.requires_driverstore !== undefined){
if(typeof data.requires_driverstore !== "boolean"){
list = fail(list, path+"/requires_driverstore", "type"); errors++;
}
}
if(data.device_category !== undefined){
let data1 = data.device_category;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate118(data1[i0], path+"/device_category/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/device_category", "type"); errors++;
}
}
if(data.device_instance !== undefined){
let data3 = data.device_instance;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate185(data3[i1], path+"/device_instance/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/device_instance", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate189(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "base_image_path") || (key0 === "sandbox_path")) || (key0 === "file"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.base_image_path !== undefined){
if(typeof data.base_image_path !== "string"){
list = fail(list, path+"/base_image_path", "type"); errors++;
}
}
if(data.sandbox_path !== undefined){
if(typeof data.sandbox_path !== "string"){
list = fail(list, path+"/sandbox_path", "type"); errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
list = fail(list, path+"/file/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/file", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate124(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema66.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.job !== undefined){
list = join(list, validate125(data.job, path+"/job")); errors = list?.length ?? 0;
}
if(data.filesystem !== undefined){
list = join(list, validate135(data.filesystem, path+"/filesystem")); errors = list?.length ?? 0;
}
if(data.mountmgr !== undefined){
list = join(list, validate145(data.mountmgr, path+"/mountmgr")); errors = list?.length ?? 0;
}
if(data.namedpipe !== undefined){
list = join(list, validate149(data.namedpipe, path+"/namedpipe")); errors = list?.length ?? 0;
}
if(data.ob !== undefined){
list = join(list, validate153(data.ob, path+"/ob")); errors = list?.length ?? 0;
}
if(data.registry !== undefined){
list = join(list, validate165(data.registry, path+"/registry")); errors = list?.length ?? 0;
}
if(data.network !== undefined){
list = join(list, validate181(data.network, path+"/network")); errors = list?.length ?? 0;
}
if(data.device !== undefined){
list = join(list, validate183(data.device, path+"/device")); errors = list?.length ?? 0;
}
if(data.hostfiles !== undefined){
list = join(list, validate189(data.hostfiles, path+"/hostfiles")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate117(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "device_category") || (key0 === "namespace"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.device_category !== undefined){
list = join(list, validate118(data.device_category, path+"/device_category")); errors = list?.length ?? 0;
}
if(data.namespace !== undefined){
list = join(list, validate124(data.namespace, path+"/namespace")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate116(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "device_extension")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.device_extension !== undefined){
let data0 = data.device_extension;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate117(data0[i0], path+"/device_extension/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/device_extension", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate194(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(data === "HostProcess")){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate70(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema39.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.GuestOs !== undefined){
list = join(list, validate71(data.GuestOs, path+"/GuestOs")); errors = list?.length ?? 0;
}
if(data.Storage !== undefined){
list = join(list, validate73(data.Storage, path+"/Storage")); errors = list?.length ?? 0;
}
if(data.MappedDirectories !== undefined){
let data2 = data.MappedDirectories;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate78(data2[i0], path+"/MappedDirectories/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/MappedDirectories", "type"); errors++;
}
}
if(data.MappedPipes !== undefined){
let data4 = data.MappedPipes;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate81(data4[i1], path+"/MappedPipes/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/MappedPipes", "type"); errors++;
}
}
if(data.Memory !== undefined){
list = join(list, validate85(data.Memory, path+"/Memory")); errors = list?.length ?? 0;
}
if(data.Processor !== undefined){
list = join(list, validate87(data.Processor, path+"/Processor")); errors = list?.length ?? 0;
}
if(data.Networking !== undefined){
list = join(list, validate89(data.Networking, path+"/Networking")); errors = list?.length ?? 0;
}
if(data.HvSocket !== undefined){
list = join(list, validate91(data.HvSocket, path+"/HvSocket")); errors = list?.length ?? 0;
}
if(data.ContainerCredentialGuard !== undefined){
list = join(list, validate97(data.ContainerCredentialGuard, path+"/ContainerCredentialGuard")); errors = list?.length ?? 0;
}
if(data.RegistryChanges !== undefined){
list = join(list, validate101(data.RegistryChanges, path+"/RegistryChanges")); errors = list?.length ?? 0;
}
if(data.AssignedDevices !== undefined){
let data12 = data.AssignedDevices;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
list = join(list, validate112(data12[i2], path+"/AssignedDevices/" + i2)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/AssignedDevices", "type"); errors++;
}
}
if(data.AdditionalDeviceNamespace !== undefined){
list = join(list, validate116(data.AdditionalDeviceNamespace, path+"/AdditionalDeviceNamespace")); errors = list?.length ?? 0;
}
if(data.IsolationType !== undefined){
list = join(list, validate194(data.IsolationType, path+"/IsolationType")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate68(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SchemaVersion") || (key0 === "Container"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SchemaVersion !== undefined){
list = join(list, validate34(data.SchemaVersion, path+"/SchemaVersion")); errors = list?.length ?? 0;
}
if(data.Container !== undefined){
list = join(list, validate70(data.Container, path+"/Container")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema99 = {"type":"object","properties":{"Version":{"$ref":"Version.json"},"StopOnReset":{"type":"boolean"},"Chipset":{"$ref":"Chipset.json"},"ComputeTopology":{"$ref":"Topology.json"},"Devices":{"$ref":"Devices.json"},"Services":{"$ref":"Services.json"},"GuestState":{"$ref":"GuestState.json"},"RestoreState":{"$ref":"RestoreState.json"},"RegistryChanges":{"$ref":"RegistryChanges.json"},"StorageQoS":{"$ref":"StorageQoS.json"},"GuestConnection":{"$ref":"GuestConnection.json"},"DebugOptions":{"$ref":"DebugOptions.json"},"SecuritySettings":{"$ref":"SecuritySettings.json"},"ResourcePartitionId":{"type":"string"},"MigrationOptions":{"$ref":"MigrationInitializeOptions.json"},"RunInSilo":{"$ref":"RunInSilo.json"},"LaunchOptions":{"$ref":"LaunchOptions.json"}},"additionalProperties":false,"$id":"/hcs/VirtualMachine.json"};
const schema101 = {"type":"object","properties":{"SizeInMB":{"type":"integer","minimum":0,"maximum":18446744073709552000},"AllowOvercommit":{"type":"boolean"},"BackingPageSize":{"$ref":"MemoryBackingPageSize.json"},"FaultClusterSizeShift":{"type":"integer","minimum":0,"maximum":4294967295},"DirectMapFaultClusterSizeShift":{"type":"integer","minimum":0,"maximum":4294967295},"PinBackingPages":{"type":"boolean"},"ForbidSmallBackingPages":{"type":"boolean"},"EnableHotHint":{"type":"boolean"},"EnableColdHint":{"type":"boolean"},"EnableColdDiscardHint":{"type":"boolean"},"EnableDeferredCommit":{"type":"boolean"},"LowMmioGapInMB":{"type":"integer","minimum":0,"maximum":18446744073709552000},"HighMmioBaseInMB":{"type":"integer","minimum":0,"maximum":18446744073709552000},"HighMmioGapInMB":{"type":"integer","minimum":0,"maximum":18446744073709552000},"Backing":{"$ref":"MemoryBackingType.json"},"SlitType":{"$ref":"VirtualSlitType.json"},"HostingProcessNameSuffix":{"type":"string"},"EnablePrivateCompressionStore":{"type":"boolean"},"SharedMemoryMB":{"type":"integer","minimum":0,"maximum":18446744073709552000},"SharedMemoryAccessSids":{"type":"array","items":{"type":"string"}},"EnableEpf":{"type":"boolean"}},"additionalProperties":false,"$id":"/hcs/VirtualMachine_Memory.json"};
function validate204(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Small") || (data === "Large"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate206(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Physical") || (data === "Virtual")) || (data === "Hybrid"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate208(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "None") || (data === "Firmware")) || (data === "Measured")) || (data === "FirmwareFallbackMeasured"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate203(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema101.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SizeInMB !== undefined){
let data0 = data.SizeInMB;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/SizeInMB", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, path+"/SizeInMB", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/SizeInMB", "minimum"); errors++;
}
}
}
if(data.AllowOvercommit !== undefined){
if(typeof data.AllowOvercommit !== "boolean"){
list = fail(list, path+"/AllowOvercommit", "type"); errors++;
}
}
if(data.BackingPageSize !== undefined){
list = join(list, validate204(data.BackingPageSize, path+"/BackingPageSize")); errors = list?.length ?? 0;
}
if(data.FaultClusterSizeShift !== undefined){
let data3 = data.FaultClusterSizeShift;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/FaultClusterSizeShift", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, path+"/FaultClusterSizeShift", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/FaultClusterSizeShift", "minimum"); errors++;
}
}
}
if(data.DirectMapFaultClusterSizeShift !== undefined){
let data4 = data.DirectMapFaultClusterSizeShift;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/DirectMapFaultClusterSizeShift", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
list = fail(list, path+"/DirectMapFaultClusterSizeShift", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, path+"/DirectMapFaultClusterSizeShift", "minimum"); errors++;
}
}
}
if(data.PinBackingPages !== undefined){
if(typeof data.PinBackingPages !== "boolean"){
list = fail(list, path+"/PinBackingPages", "type"); errors++;
}
}
if(data.ForbidSmallBackingPages !== undefined){
if(typeof data.ForbidSmallBackingPages !== "boolean"){
list = fail(list, path+"/ForbidSmallBackingPages", "type"); errors++;
}
}
if(data.EnableHotHint !== undefined){
if(typeof data.EnableHotHint !== "boolean"){
list = fail(list, path+"/EnableHotHint", "type"); errors++;
}
}
if(data.EnableColdHint !== undefined){
if(typeof data.EnableColdHint !== "boolean"){
list = fail(list, path+"/EnableColdHint", "type"); errors++;
}
}
if(data.EnableColdDiscardHint !== undefined){
if(typeof data.EnableColdDiscardHint !== "boolean"){
list = fail(list, path+"/EnableColdDiscardHint", "type"); errors++;
}
}
if(data.EnableDeferredCommit !== undefined){
if(typeof data.EnableDeferredCommit !== "boolean"){
list = fail(list, path+"/EnableDeferredCommit", "type"); errors++;
}
}
if(data.LowMmioGapInMB !== undefined){
let data11 = data.LowMmioGapInMB;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
list = fail(list, path+"/LowMmioGapInMB", "type"); errors++;
}
if(typeof data11 == "number"){
if(data11 > 18446744073709552000 || isNaN(data11)){
list = fail(list, path+"/LowMmioGapInMB", "maximum"); errors++;
}
if(data11 < 0 || isNaN(data11)){
list = fail(list, path+"/LowMmioGapInMB", "minimum"); errors++;
}
}
}
if(data.HighMmioBaseInMB !== undefined){
let data12 = data.HighMmioBaseInMB;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
list = fail(list, path+"/HighMmioBaseInMB", "type"); errors++;
}
if(typeof data12 == "number"){
if(data12 > 18446744073709552000 || isNaN(data12)){
list = fail(list, path+"/HighMmioBaseInMB", "maximum"); errors++;
}
if(data12 < 0 || isNaN(data12)){
list = fail(list, path+"/HighMmioBaseInMB", "minimum"); errors++;
}
}
}
if(data.HighMmioGapInMB !== undefined){
let data13 = data.HighMmioGapInMB;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
list = fail(list, path+"/HighMmioGapInMB", "type"); errors++;
}
if(typeof data13 == "number"){
if(data13 > 18446744073709552000 || isNaN(data13)){
list = fail(list, path+"/HighMmioGapInMB", "maximum"); errors++;
}
if(data13 < 0 || isNaN(data13)){
list = fail(list, path+"/HighMmioGapInMB", "minimum"); errors++;
}
}
}
if(data.Backing !== undefined){
list = join(list, validate206(data.Backing, path+"/Backing")); errors = list?.length ?? 0;
}
if(data.SlitType !== undefined){
list = join(list, validate208(data.SlitType, path+"/SlitType")); errors = list?.length ?? 0;
}
if(data.HostingProcessNameSuffix !== undefined){
if(typeof data.HostingProcessNameSuffix !== "string"){
list = fail(list, path+"/HostingProcessNameSuffix", "type"); errors++;
}
}
if(data.EnablePrivateCompressionStore !== undefined){
if(typeof data.EnablePrivateCompressionStore !== "boolean"){
list = fail(list, path+"/EnablePrivateCompressionStore", "type"); errors++;
}
}
if(data.SharedMemoryMB !== undefined){
let data18 = data.SharedMemoryMB;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
list = fail(list, path+"/SharedMemoryMB", "type"); errors++;
}
if(typeof data18 == "number"){
if(data18 > 18446744073709552000 || isNaN(data18)){
list = fail(list, path+"/SharedMemoryMB", "maximum"); errors++;
}
if(data18 < 0 || isNaN(data18)){
list = fail(list, path+"/SharedMemoryMB", "minimum"); errors++;
}
}
}
if(data.SharedMemoryAccessSids !== undefined){
let data19 = data.SharedMemoryAccessSids;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(typeof data19[i0] !== "string"){
list = fail(list, path+"/SharedMemoryAccessSids/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/SharedMemoryAccessSids", "type"); errors++;
}
}
if(data.EnableEpf !== undefined){
if(typeof data.EnableEpf !== "boolean"){
list = fail(list, path+"/EnableEpf", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema105 = {"type":"object","properties":{"Count":{"type":"integer","minimum":0,"maximum":4294967295},"Limit":{"type":"integer","minimum":1,"maximum":100000},"Weight":{"type":"integer","minimum":0,"maximum":10000},"Reservation":{"type":"integer","minimum":0,"maximum":18446744073709552000},"MaximumFrequencyMHz":{"type":"integer","minimum":0,"maximum":4294967295},"ExposeVirtualizationExtensions":{"type":"boolean"},"EnablePerfmonPmu":{"type":"boolean"},"EnablePerfmonArchPmu":{"type":"boolean"},"EnablePerfmonPebs":{"type":"boolean"},"EnablePerfmonLbr":{"type":"boolean"},"EnablePerfmonIpt":{"type":"boolean"},"EnablePageShattering":{"type":"boolean"},"DisableSpeculationControls":{"type":"boolean"},"ProcessorFeatureSet":{"$ref":"ProcessorFeatureSet.json"},"CpuGroup":{"$ref":"CpuGroup.json"},"NumaProcessorsSettings":{"$ref":"NumaProcessors.json"},"SynchronizeHostFeatures":{"type":"boolean"},"EnableSchedulerAssist":{"type":"boolean"},"DefaultVpCpuPriority":{"type":"integer","minimum":0,"maximum":4294967295},"EnableProcessorIdling":{"type":"boolean"}},"additionalProperties":false,"$id":"/hcs/VirtualMachine_Processor.json"};
function validate213(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "Sse3") || (data === "LahfSahf")) || (data === "Ssse3")) || (data === "Sse4_1")) || (data === "Sse4_2")) || (data === "Sse4A")) || (data === "Xop")) || (data === "Popcnt")) || (data === "Cmpxchg16B")) || (data === "Altmovcr8")) || (data === "Lzcnt")) || (data === "Misalignsse")) || (data === "MmxExt")) || (data === "Amd3Dnow")) || (data === "ExtAmd3Dnow")) || (data === "Page1Gb")) || (data === "AmdAes")) || (data === "Pclmulqdq")) || (data === "Pcid")) || (data === "Fma4")) || (data === "F16C")) || (data === "Rdrand")) || (data === "Rdwrfsgs")) || (data === "Smep")) || (data === "EnhancedFastString")) || (data === "Bmi1")) || (data === "Bmi2")) || (data === "Movbe")) || (data === "Npiep1")) || (data === "DepX87FpuSave")) || (data === "Rdseed")) || (data === "Adx")) || (data === "IntelPrefetch")) || (data === "Smap")) || (data === "Hle")) || (data === "Rtm")) || (data === "Rdtscp")) || (data === "Clflushopt")) || (data === "Clwb")) || (data === "Sha")) || (data === "X87PointersSaved")) || (data === "Invpcid")) || (data === "Ibrs")) || (data === "Stibp")) || (data === "Ibpb")) || (data === "UnrestrictedGuest")) || (data === "Mdd")) || (data === "FastShortRepMov")) || (data === "L1DCacheFlush")) || (data === "RdclNo")) || (data === "IbrsAll")) || (data === "SkipL1Df")) || (data === "SsbNo")) || (data === "RsbaNo")) || (data === "VirtSpecCtrl")) || (data === "Rdpid")) || (data === "Umip")) || (data === "MbsNo")) || (data === "MbClear")) || (data === "TaaNo")) || (data === "TsxCtrl")) || (data === "AcountMcount")) || (data === "TscInvariant")) || (data === "Clzero")) || (data === "Rdpru")) || (data === "La57")) || (data === "Mbec")) || (data === "NestedVirt")) || (data === "Psfd")) || (data === "CetSs")) || (data === "CetIbt")) || (data === "VmxExceptionInject")) || (data === "UmwaitTpause")) || (data === "Movdiri")) || (data === "Movdir64b")) || (data === "Cldemote")) || (data === "Serialize")) || (data === "TscDeadlineTmr")) || (data === "TscAdjust")) || (data === "FZLRepMovsb")) || (data === "FSRepStosb")) || (data === "FSRepCmpsb")) || (data === "SentinelAmd")) || (data === "Asid16")) || (data === "TGran16")) || (data === "TGran64")) || (data === "Haf")) || (data === "Hdbs")) || (data === "Pan")) || (data === "AtS1E1")) || (data === "Uao")) || (data === "El0Aarch32")) || (data === "Fp")) || (data === "FpHp")) || (data === "AdvSimd")) || (data === "AdvSimdHp")) || (data === "GicV3V4")) || (data === "PmuV3")) || (data === "PmuV3ArmV81")) || (data === "PmuV3ArmV84")) || (data === "ArmAes")) || (data === "PolyMul")) || (data === "Sha1")) || (data === "Sha256")) || (data === "Sha512")) || (data === "Crc32")) || (data === "Atomic")) || (data === "Rdm")) || (data === "Sha3")) || (data === "Sm3")) || (data === "Sm4")) || (data === "Dp")) || (data === "Fhm")) || (data === "DcCvap")) || (data === "DcCvadp")) || (data === "ApaBase")) || (data === "ApaEp")) || (data === "ApaEp2")) || (data === "ApaEp2Fp")) || (data === "ApaEp2Fpc")) || (data === "Jscvt")) || (data === "Fcma")) || (data === "RcpcV83")) || (data === "RcpcV84")) || (data === "Gpa")) || (data === "L1ipPipt")) || (data === "DzPermitted")) || (data === "SentinelArm"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate215(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((((data === "Xsave") || (data === "Xsave_Opt")) || (data === "Avx")) || (data === "Avx2")) || (data === "Fma")) || (data === "Mpx")) || (data === "Avx512")) || (data === "Avx512Dq")) || (data === "Avx512Cd")) || (data === "Avx512Bw")) || (data === "Avx512Vl")) || (data === "Xsave_Comp")) || (data === "Xsave_Supervisor")) || (data === "Xcr1")) || (data === "Avx512_Bitalg")) || (data === "AVX512_Ifma")) || (data === "Avx512_Vbmi")) || (data === "Avx512_Vbmi2")) || (data === "Avx512_Vnni")) || (data === "Gfni")) || (data === "Vaes")) || (data === "Avx512_Vpopcntdq")) || (data === "Vpclmulqdq")) || (data === "Avx512_Bf16")) || (data === "Avx512_Vp2Intersect")) || (data === "Avx512Fp16")) || (data === "Xfd")) || (data === "AmxTile")) || (data === "AmxBf16")) || (data === "AmxInt8")) || (data === "AvxVnni")) || (data === "SentinelAmdXsave"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate217(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Strict") || (data === "Permissive"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate212(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "ProcessorFeatures") || (key0 === "XsaveProcessorFeatures")) || (key0 === "ProcessorFeatureSetMode"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ProcessorFeatures !== undefined){
let data0 = data.ProcessorFeatures;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate213(data0[i0], path+"/ProcessorFeatures/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/ProcessorFeatures", "type"); errors++;
}
}
if(data.XsaveProcessorFeatures !== undefined){
let data2 = data.XsaveProcessorFeatures;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate215(data2[i1], path+"/XsaveProcessorFeatures/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/XsaveProcessorFeatures", "type"); errors++;
}
}
if(data.ProcessorFeatureSetMode !== undefined){
list = join(list, validate217(data.ProcessorFeatureSetMode, path+"/ProcessorFeatureSetMode")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate220(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Id")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
let data0 = data.Id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, path+"/Id", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/Id", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate223(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "max")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.max !== undefined){
let data0 = data.max;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/max", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/max", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/max", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate222(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "count_per_node") || (key0 === "node_per_socket"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.count_per_node !== undefined){
list = join(list, validate223(data.count_per_node, path+"/count_per_node")); errors = list?.length ?? 0;
}
if(data.node_per_socket !== undefined){
let data1 = data.node_per_socket;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/node_per_socket", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, path+"/node_per_socket", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/node_per_socket", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate211(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema105.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Count !== undefined){
let data0 = data.Count;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/Count", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/Count", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/Count", "minimum"); errors++;
}
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/Limit", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 100000 || isNaN(data1)){
list = fail(list, path+"/Limit", "maximum"); errors++;
}
if(data1 < 1 || isNaN(data1)){
list = fail(list, path+"/Limit", "minimum"); errors++;
}
}
}
if(data.Weight !== undefined){
let data2 = data.Weight;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/Weight", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 10000 || isNaN(data2)){
list = fail(list, path+"/Weight", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/Weight", "minimum"); errors++;
}
}
}
if(data.Reservation !== undefined){
let data3 = data.Reservation;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/Reservation", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, path+"/Reservation", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/Reservation", "minimum"); errors++;
}
}
}
if(data.MaximumFrequencyMHz !== undefined){
let data4 = data.MaximumFrequencyMHz;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/MaximumFrequencyMHz", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
list = fail(list, path+"/MaximumFrequencyMHz", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, path+"/MaximumFrequencyMHz", "minimum"); errors++;
}
}
}
if(data.ExposeVirtualizationExtensions !== undefined){
if(typeof data.ExposeVirtualizationExtensions !== "boolean"){
list = fail(list, path+"/ExposeVirtualizationExtensions", "type"); errors++;
}
}
if(data.EnablePerfmonPmu !== undefined){
if(typeof data.EnablePerfmonPmu !== "boolean"){
list = fail(list, path+"/EnablePerfmonPmu", "type"); errors++;
}
}
if(data.EnablePerfmonArchPmu !== undefined){
if(typeof data.EnablePerfmonArchPmu !== "boolean"){
list = fail(list, path+"/EnablePerfmonArchPmu", "type"); errors++;
}
}
if(data.EnablePerfmonPebs !== undefined){
if(typeof data.EnablePerfmonPebs !== "boolean"){
list = fail(list, path+"/EnablePerfmonPebs", "type"); errors++;
}
}
if(data.EnablePerfmonLbr !== undefined){
if(typeof data.EnablePerfmonLbr !== "boolean"){
list = fail(list, path+"/EnablePerfmonLbr", "type"); errors++;
}
}
if(data.EnablePerfmonIpt !== undefined){
if(typeof data.EnablePerfmonIpt !== "boolean"){
list = fail(list, path+"/EnablePerfmonIpt", "type"); errors++;
}
}
if(data.EnablePageShattering !== undefined){
if(typeof data.EnablePageShattering !== "boolean"){
list = fail(list, path+"/EnablePageShattering", "type"); errors++;
}
}
if(data.DisableSpeculationControls !== undefined){
if(typeof data.DisableSpeculationControls !== "boolean"){
list = fail(list, path+"/DisableSpeculationControls", "type"); errors++;
}
}
if(data.ProcessorFeatureSet !== undefined){
list = join(list, validate212(data.ProcessorFeatureSet, path+"/ProcessorFeatureSet")); errors = list?.length ?? 0;
}
if(data.CpuGroup !== undefined){
list = join(list, validate220(data.CpuGroup, path+"/CpuGroup")); errors = list?.length ?? 0;
}
if(data.NumaProcessorsSettings !== undefined){
list = join(list, validate222(data.NumaProcessorsSettings, path+"/NumaProcessorsSettings")); errors = list?.length ?? 0;
}
if(data.SynchronizeHostFeatures !== undefined){
if(typeof data.SynchronizeHostFeatures !== "boolean"){
list = fail(list, path+"/SynchronizeHostFeatures", "type"); errors++;
}
}
if(data.EnableSchedulerAssist !== undefined){
if(typeof data.EnableSchedulerAssist !== "boolean"){
list = fail(list, path+"/EnableSchedulerAssist", "type"); errors++;
}
}
if(data.DefaultVpCpuPriority !== undefined){
let data18 = data.DefaultVpCpuPriority;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
list = fail(list, path+"/DefaultVpCpuPriority", "type"); errors++;
}
if(typeof data18 == "number"){
if(data18 > 4294967295 || isNaN(data18)){
list = fail(list, path+"/DefaultVpCpuPriority", "maximum"); errors++;
}
if(data18 < 0 || isNaN(data18)){
list = fail(list, path+"/DefaultVpCpuPriority", "minimum"); errors++;
}
}
}
if(data.EnableProcessorIdling !== undefined){
if(typeof data.EnableProcessorIdling !== "boolean"){
list = fail(list, path+"/EnableProcessorIdling", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate228(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "VirtualNodeNumber") || (key0 === "PhysicalNodeNumber")) || (key0 === "VirtualSocketNumber")) || (key0 === "CountOfProcessors")) || (key0 === "CountOfMemoryBlocks")) || (key0 === "MemoryBackingType"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.VirtualNodeNumber !== undefined){
let data0 = data.VirtualNodeNumber;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/VirtualNodeNumber", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/VirtualNodeNumber", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/VirtualNodeNumber", "minimum"); errors++;
}
}
}
if(data.PhysicalNodeNumber !== undefined){
let data1 = data.PhysicalNodeNumber;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/PhysicalNodeNumber", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, path+"/PhysicalNodeNumber", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/PhysicalNodeNumber", "minimum"); errors++;
}
}
}
if(data.VirtualSocketNumber !== undefined){
let data2 = data.VirtualSocketNumber;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/VirtualSocketNumber", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, path+"/VirtualSocketNumber", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/VirtualSocketNumber", "minimum"); errors++;
}
}
}
if(data.CountOfProcessors !== undefined){
let data3 = data.CountOfProcessors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/CountOfProcessors", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, path+"/CountOfProcessors", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/CountOfProcessors", "minimum"); errors++;
}
}
}
if(data.CountOfMemoryBlocks !== undefined){
let data4 = data.CountOfMemoryBlocks;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/CountOfMemoryBlocks", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 18446744073709552000 || isNaN(data4)){
list = fail(list, path+"/CountOfMemoryBlocks", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, path+"/CountOfMemoryBlocks", "minimum"); errors++;
}
}
}
if(data.MemoryBackingType !== undefined){
list = join(list, validate206(data.MemoryBackingType, path+"/MemoryBackingType")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate227(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "VirtualNodeCount") || (key0 === "PreferredPhysicalNodes")) || (key0 === "Settings")) || (key0 === "MaxSizePerNode"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.VirtualNodeCount !== undefined){
let data0 = data.VirtualNodeCount;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/VirtualNodeCount", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 255 || isNaN(data0)){
list = fail(list, path+"/VirtualNodeCount", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/VirtualNodeCount", "minimum"); errors++;
}
}
}
if(data.PreferredPhysicalNodes !== undefined){
let data1 = data.PreferredPhysicalNodes;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/PreferredPhysicalNodes/" + i0, "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 9223372036854776000 || isNaN(data2)){
list = fail(list, path+"/PreferredPhysicalNodes/" + i0, "maximum"); errors++;
}
if(data2 < -9223372036854776000 || isNaN(data2)){
list = fail(list, path+"/PreferredPhysicalNodes/" + i0, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path+"/PreferredPhysicalNodes", "type"); errors++;
}
}
if(data.Settings !== undefined){
let data3 = data.Settings;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate228(data3[i1], path+"/Settings/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Settings", "type"); errors++;
}
}
if(data.MaxSizePerNode !== undefined){
let data5 = data.MaxSizePerNode;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, path+"/MaxSizePerNode", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 18446744073709552000 || isNaN(data5)){
list = fail(list, path+"/MaxSizePerNode", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, path+"/MaxSizePerNode", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate232(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "GuestFeatureSet")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.GuestFeatureSet !== undefined){
let data0 = data.GuestFeatureSet;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/GuestFeatureSet", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/GuestFeatureSet", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/GuestFeatureSet", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate202(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Memory") || (key0 === "Processor")) || (key0 === "Numa")) || (key0 === "Compatibility"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Memory !== undefined){
list = join(list, validate203(data.Memory, path+"/Memory")); errors = list?.length ?? 0;
}
if(data.Processor !== undefined){
list = join(list, validate211(data.Processor, path+"/Processor")); errors = list?.length ?? 0;
}
if(data.Numa !== undefined){
list = join(list, validate227(data.Numa, path+"/Numa")); errors = list?.length ?? 0;
}
if(data.Compatibility !== undefined){
list = join(list, validate232(data.Compatibility, path+"/Compatibility")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema116 = {"type":"object","properties":{"ComPorts":{"type":"object","patternProperties":{"^[01]$":{"$ref":"ComPort.json"}},"additionalProperties":false},"VirtioSerial":{"$ref":"VirtioSerial.json"},"Scsi":{"type":"object","additionalProperties":{"$ref":"Scsi.json"}},"VirtualPMem":{"$ref":"VirtualPMemController.json"},"NetworkAdapters":{"type":"object","additionalProperties":{"$ref":"NetworkAdapter.json"}},"VideoMonitor":{"$ref":"VideoMonitor.json"},"Keyboard":{"$ref":"Keyboard.json"},"Mouse":{"$ref":"Mouse.json"},"HvSocket":{"$ref":"VirtualMachine_HvSocket.json"},"EnhancedModeVideo":{"$ref":"EnhancedModeVideo.json"},"GuestCrashReporting":{"$ref":"GuestCrashReporting.json"},"VirtualSmb":{"$ref":"VirtualSmb.json"},"Plan9":{"$ref":"Plan9.json"},"Battery":{"$ref":"Battery.json"},"FlexibleIov":{"type":"object","additionalProperties":{"$ref":"FlexibleIoDevice.json"}},"SharedMemory":{"$ref":"SharedMemoryConfiguration.json"},"VirtualPci":{"type":"object","additionalProperties":{"$ref":"VirtualPciDevice.json"}},"KernelIntegration":{"$ref":"KernelIntegration.json"},"Licensing":{"$ref":"Licensing.json"}},"additionalProperties":false,"$id":"/hcs/Devices.json"};
const pattern16 = new RegExp("^[01]$", "u");
const pattern18 = new RegExp("^(0|[1-9]\\d{0,9})$", "u");
function validate238(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "NamedPipe") || (key0 === "Name")) || (key0 === "ConsoleSupport"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.NamedPipe !== undefined){
if(typeof data.NamedPipe !== "string"){
list = fail(list, path+"/NamedPipe", "type"); errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, path+"/Name", "type"); errors++;
}
}
if(data.ConsoleSupport !== undefined){
if(typeof data.ConsoleSupport !== "boolean"){
list = fail(list, path+"/ConsoleSupport", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate237(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Ports")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Ports !== undefined){
let data0 = data.Ports;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(pattern18.test(key1))){
list = fail(list, path+"/Ports", "additionalProperties", key1); errors++;
}
}
for(const key2 in data0){
if(pattern18.test(key2)){
list = join(list, validate238(data0[key2], path+"/Ports/" + escapeKey(key2))); errors = list?.length ?? 0;
}
}
}
else {
list = fail(list, path+"/Ports", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const pattern20 = new RegExp("^(\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-3])$", "u");
function validate241(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Attachments") || (key0 === "DisableInterruptBatching"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Attachments !== undefined){
let data0 = data.Attachments;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(pattern20.test(key1))){
list = fail(list, path+"/Attachments", "additionalProperties", key1); errors++;
}
}
for(const key2 in data0){
if(pattern20.test(key2)){
list = join(list, validate0(data0[key2], path+"/Attachments/" + escapeKey(key2))); errors = list?.length ?? 0;
}
}
}
else {
list = fail(list, path+"/Attachments", "type"); errors++;
}
}
if(data.DisableInterruptBatching !== undefined){
if(typeof data.DisableInterruptBatching !== "boolean"){
list = fail(list, path+"/DisableInterruptBatching", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const pattern22 = new RegExp("^(\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])$", "u");
function validate246(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Vhdx") || (data === "Vhd1"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate248(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "HostPath") || (key0 === "ImageFormat"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.HostPath !== undefined){
if(typeof data.HostPath !== "string"){
list = fail(list, path+"/HostPath", "type"); errors++;
}
}
if(data.ImageFormat !== undefined){
list = join(list, validate246(data.ImageFormat, path+"/ImageFormat")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const pattern24 = new RegExp("^(0|[1-9]\\d{0,19})$", "u");
function validate245(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "HostPath") || (key0 === "ReadOnly")) || (key0 === "ImageFormat")) || (key0 === "SizeBytes")) || (key0 === "Mappings"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.HostPath !== undefined){
if(typeof data.HostPath !== "string"){
list = fail(list, path+"/HostPath", "type"); errors++;
}
}
if(data.ReadOnly !== undefined){
if(typeof data.ReadOnly !== "boolean"){
list = fail(list, path+"/ReadOnly", "type"); errors++;
}
}
if(data.ImageFormat !== undefined){
list = join(list, validate246(data.ImageFormat, path+"/ImageFormat")); errors = list?.length ?? 0;
}
if(data.SizeBytes !== undefined){
let data3 = data.SizeBytes;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/SizeBytes", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, path+"/SizeBytes", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/SizeBytes", "minimum"); errors++;
}
}
}
if(data.Mappings !== undefined){
let data4 = data.Mappings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(pattern24.test(key1))){
list = fail(list, path+"/Mappings", "additionalProperties", key1); errors++;
}
}
for(const key2 in data4){
if(pattern24.test(key2)){
list = join(list, validate248(data4[key2], path+"/Mappings/" + escapeKey(key2))); errors = list?.length ?? 0;
}
}
}
else {
list = fail(list, path+"/Mappings", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate252(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Virtual") || (data === "Physical"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate244(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Devices") || (key0 === "MaximumCount")) || (key0 === "MaximumSizeBytes")) || (key0 === "Backing"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Devices !== undefined){
let data0 = data.Devices;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(pattern22.test(key1))){
list = fail(list, path+"/Devices", "additionalProperties", key1); errors++;
}
}
for(const key2 in data0){
if(pattern22.test(key2)){
list = join(list, validate245(data0[key2], path+"/Devices/" + escapeKey(key2))); errors = list?.length ?? 0;
}
}
}
else {
list = fail(list, path+"/Devices", "type"); errors++;
}
}
if(data.MaximumCount !== undefined){
let data2 = data.MaximumCount;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/MaximumCount", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 128 || isNaN(data2)){
list = fail(list, path+"/MaximumCount", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/MaximumCount", "minimum"); errors++;
}
}
}
if(data.MaximumSizeBytes !== undefined){
let data3 = data.MaximumSizeBytes;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/MaximumSizeBytes", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, path+"/MaximumSizeBytes", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/MaximumSizeBytes", "minimum"); errors++;
}
}
}
if(data.Backing !== undefined){
list = join(list, validate252(data.Backing, path+"/Backing")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema125 = {"type":"object","properties":{"EndpointId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"MacAddress":{"type":"string","pattern":"^([0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}$"},"InstanceId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"DisableInterruptBatching":{"type":"boolean"},"IovSettings":{"$ref":"IovSettings.json"},"ConnectionState":{"$ref":"StateOverride.json"},"IsConnected":{"type":"boolean"},"SwitchId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"PortId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"}},"additionalProperties":false,"$id":"/hcs/NetworkAdapter.json"};
const pattern27 = new RegExp("^([0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}$", "u");
function validate257(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((data === "Default") || (data === "Adaptive")) || (data === "Off")) || (data === "Low")) || (data === "Medium")) || (data === "High"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate256(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "OffloadWeight") || (key0 === "QueuePairsRequested")) || (key0 === "InterruptModeration"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.OffloadWeight !== undefined){
let data0 = data.OffloadWeight;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/OffloadWeight", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/OffloadWeight", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/OffloadWeight", "minimum"); errors++;
}
}
}
if(data.QueuePairsRequested !== undefined){
let data1 = data.QueuePairsRequested;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/QueuePairsRequested", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, path+"/QueuePairsRequested", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/QueuePairsRequested", "minimum"); errors++;
}
}
}
if(data.InterruptModeration !== undefined){
list = join(list, validate257(data.InterruptModeration, path+"/InterruptModeration")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate260(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Default") || (data === "Disabled")) || (data === "Enabled"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate255(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema125.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.EndpointId !== undefined){
let data0 = data.EndpointId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, path+"/EndpointId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/EndpointId", "type"); errors++;
}
}
if(data.MacAddress !== undefined){
let data1 = data.MacAddress;
if(typeof data1 === "string"){
if(!pattern27.test(data1)){
list = fail(list, path+"/MacAddress", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/MacAddress", "type"); errors++;
}
}
if(data.InstanceId !== undefined){
let data2 = data.InstanceId;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
list = fail(list, path+"/InstanceId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/InstanceId", "type"); errors++;
}
}
if(data.DisableInterruptBatching !== undefined){
if(typeof data.DisableInterruptBatching !== "boolean"){
list = fail(list, path+"/DisableInterruptBatching", "type"); errors++;
}
}
if(data.IovSettings !== undefined){
list = join(list, validate256(data.IovSettings, path+"/IovSettings")); errors = list?.length ?? 0;
}
if(data.ConnectionState !== undefined){
list = join(list, validate260(data.ConnectionState, path+"/ConnectionState")); errors = list?.length ?? 0;
}
if(data.IsConnected !== undefined){
if(typeof data.IsConnected !== "boolean"){
list = fail(list, path+"/IsConnected", "type"); errors++;
}
}
if(data.SwitchId !== undefined){
let data7 = data.SwitchId;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
list = fail(list, path+"/SwitchId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/SwitchId", "type"); errors++;
}
}
if(data.PortId !== undefined){
let data8 = data.PortId;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
list = fail(list, path+"/PortId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/PortId", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate264(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "AccessSids") || (key0 === "NamedPipe"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.AccessSids !== undefined){
let data0 = data.AccessSids;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
list = fail(list, path+"/AccessSids/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/AccessSids", "type"); errors++;
}
}
if(data.NamedPipe !== undefined){
if(typeof data.NamedPipe !== "string"){
list = fail(list, path+"/NamedPipe", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate263(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "HorizontalResolution") || (key0 === "VerticalResolution")) || (key0 === "ConnectionOptions")) || (key0 === "ResolutionType"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.HorizontalResolution !== undefined){
let data0 = data.HorizontalResolution;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/HorizontalResolution", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 65535 || isNaN(data0)){
list = fail(list, path+"/HorizontalResolution", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/HorizontalResolution", "minimum"); errors++;
}
}
}
if(data.VerticalResolution !== undefined){
let data1 = data.VerticalResolution;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/VerticalResolution", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
list = fail(list, path+"/VerticalResolution", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/VerticalResolution", "minimum"); errors++;
}
}
}
if(data.ConnectionOptions !== undefined){
list = join(list, validate264(data.ConnectionOptions, path+"/ConnectionOptions")); errors = list?.length ?? 0;
}
if(data.ResolutionType !== undefined){
let data3 = data.ResolutionType;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/ResolutionType", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, path+"/ResolutionType", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/ResolutionType", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate267(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate269(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate271(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "HvSocketConfig")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.HvSocketConfig !== undefined){
list = join(list, validate92(data.HvSocketConfig, path+"/HvSocketConfig")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate274(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "ConnectionOptions")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ConnectionOptions !== undefined){
list = join(list, validate264(data.ConnectionOptions, path+"/ConnectionOptions")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate279(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Full") || (data === "Summary"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate278(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "DumpFileName") || (key0 === "MaxDumpSize")) || (key0 === "DumpType"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.DumpFileName !== undefined){
if(typeof data.DumpFileName !== "string"){
list = fail(list, path+"/DumpFileName", "type"); errors++;
}
}
if(data.MaxDumpSize !== undefined){
let data1 = data.MaxDumpSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/MaxDumpSize", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 9223372036854776000 || isNaN(data1)){
list = fail(list, path+"/MaxDumpSize", "maximum"); errors++;
}
if(data1 < -9223372036854776000 || isNaN(data1)){
list = fail(list, path+"/MaxDumpSize", "minimum"); errors++;
}
}
}
if(data.DumpType !== undefined){
list = join(list, validate279(data.DumpType, path+"/DumpType")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate277(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "WindowsCrashSettings")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.WindowsCrashSettings !== undefined){
list = join(list, validate278(data.WindowsCrashSettings, path+"/WindowsCrashSettings")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema140 = {"type":"object","properties":{"ReadOnly":{"type":"boolean"},"ShareRead":{"type":"boolean"},"CacheIo":{"type":"boolean"},"NoOplocks":{"type":"boolean"},"TakeBackupPrivilege":{"type":"boolean"},"UseShareRootIdentity":{"type":"boolean"},"NoDirectmap":{"type":"boolean"},"NoLocks":{"type":"boolean"},"NoDirnotify":{"type":"boolean"},"VmSharedMemory":{"type":"boolean"},"RestrictFileAccess":{"type":"boolean"},"ForceLevelIIOplocks":{"type":"boolean"},"ReparseBaseLayer":{"type":"boolean"},"PseudoOplocks":{"type":"boolean"},"NonCacheIo":{"type":"boolean"},"PseudoDirnotify":{"type":"boolean"},"SingleFileMapping":{"type":"boolean"},"SupportCloudFiles":{"type":"boolean"},"FilterEncryptionAttributes":{"type":"boolean"}},"additionalProperties":false,"$id":"/hcs/VirtualSmbShareOptions.json"};
function validate285(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema140.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ReadOnly !== undefined){
if(typeof data.ReadOnly !== "boolean"){
list = fail(list, path+"/ReadOnly", "type"); errors++;
}
}
if(data.ShareRead !== undefined){
if(typeof data.ShareRead !== "boolean"){
list = fail(list, path+"/ShareRead", "type"); errors++;
}
}
if(data.CacheIo !== undefined){
if(typeof data.CacheIo !== "boolean"){
list = fail(list, path+"/CacheIo", "type"); errors++;
}
}
if(data.NoOplocks !== undefined){
if(typeof data.NoOplocks !== "boolean"){
list = fail(list, path+"/NoOplocks", "type"); errors++;
}
}
if(data.TakeBackupPrivilege !== undefined){
if(typeof data.TakeBackupPrivilege !== "boolean"){
list = fail(list, path+"/TakeBackupPrivilege", "type"); errors++;
}
}
if(data.UseShareRootIdentity !== undefined){
if(typeof data.UseShareRootIdentity !== "boolean"){
list = fail(list, path+"/UseShareRootIdentity", "type"); errors++;
}
}
if(data.NoDirectmap !== undefined){
if(typeof data.NoDirectmap !== "boolean"){
list = fail(list, path+"/NoDirectmap", "type"); errors++;
}
}
if(data.NoLocks !== undefined){
if(typeof data.NoLocks !== "boolean"){
list = fail(list, path+"/NoLocks", "type"); errors++;
}
}
if(data.NoDirnotify !== undefined){
if(typeof data.NoDirnotify !== "boolean"){
list = fail(list, path+"/NoDirnotify", "type"); errors++;
}
}
if(data.VmSharedMemory !== undefined){
if(typeof data.VmSharedMemory !== "boolean"){
list = fail(list, path+"/VmSharedMemory", "type"); errors++;
}
}
if(data.RestrictFileAccess !== undefined){
if(typeof data.RestrictFileAccess !== "boolean"){
list = fail(list, path+"/RestrictFileAccess", "type"); errors++;
}
}
if(data.ForceLevelIIOplocks !== undefined){
if(typeof data.ForceLevelIIOplocks !== "boolean"){
list = fail(list, path+"/ForceLevelIIOplocks", "type"); errors++;
}
}
if(data.ReparseBaseLayer !== undefined){
if(typeof data.ReparseBaseLayer !== "boolean"){
list = fail(list, path+"/ReparseBaseLayer", "type"); errors++;
}
}
if(data.PseudoOplocks !== undefined){
if(typeof data.PseudoOplocks !== "boolean"){
list = fail(list, path+"/PseudoOplocks", "type"); errors++;
}
}
if(data.NonCacheIo !== undefined){
if(typeof data.NonCacheIo !== "boolean"){
list = fail(list, path+"/NonCacheIo", "type"); errors++;
}
}
if(data.PseudoDirnotify !== undefined){
if(typeof data.PseudoDirnotify !== "boolean"){
list = fail(list, path+"/PseudoDirnotify", "type"); errors++;
}
}
if(data.SingleFileMapping !== undefined){
if(typeof data.SingleFileMapping !== "boolean"){
list = fail(list, path+"/SingleFileMapping", "type"); errors++;
}
}
if(data.SupportCloudFiles !== undefined){
if(typeof data.SupportCloudFiles !== "boolean"){
list = fail(list, path+"/SupportCloudFiles", "type"); errors++;
}
}
if(data.FilterEncryptionAttributes !== undefined){
if(typeof data.FilterEncryptionAttributes !== "boolean"){
list = fail(list, path+"/FilterEncryptionAttributes", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate284(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Name") || (key0 === "Path")) || (key0 === "AllowedFiles")) || (key0 === "Options"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, path+"/Name", "type"); errors++;
}
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
list = fail(list, path+"/Path", "type"); errors++;
}
}
if(data.AllowedFiles !== undefined){
let data2 = data.AllowedFiles;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
list = fail(list, path+"/AllowedFiles/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/AllowedFiles", "type"); errors++;
}
}
if(data.Options !== undefined){
list = join(list, validate285(data.Options, path+"/Options")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate283(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Shares") || (key0 === "DirectFileMappingInMB"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Shares !== undefined){
let data0 = data.Shares;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate284(data0[i0], path+"/Shares/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Shares", "type"); errors++;
}
}
if(data.DirectFileMappingInMB !== undefined){
let data2 = data.DirectFileMappingInMB;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/DirectFileMappingInMB", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 9223372036854776000 || isNaN(data2)){
list = fail(list, path+"/DirectFileMappingInMB", "maximum"); errors++;
}
if(data2 < -9223372036854776000 || isNaN(data2)){
list = fail(list, path+"/DirectFileMappingInMB", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate291(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
list = fail(list, path, "type"); errors++;
}
if(typeof data == "number"){
if(data > 509 || isNaN(data)){
list = fail(list, path, "maximum"); errors++;
}
if(data < 0 || isNaN(data)){
list = fail(list, path, "minimum"); errors++;
}
}
return list;
}
function validate290(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "Name") || (key0 === "AccessName")) || (key0 === "Path")) || (key0 === "Port")) || (key0 === "AllowedFiles")) || (key0 === "Flags"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, path+"/Name", "type"); errors++;
}
}
if(data.AccessName !== undefined){
if(typeof data.AccessName !== "string"){
list = fail(list, path+"/AccessName", "type"); errors++;
}
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
list = fail(list, path+"/Path", "type"); errors++;
}
}
if(data.Port !== undefined){
let data3 = data.Port;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/Port", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, path+"/Port", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/Port", "minimum"); errors++;
}
}
}
if(data.AllowedFiles !== undefined){
let data4 = data.AllowedFiles;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
list = fail(list, path+"/AllowedFiles/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/AllowedFiles", "type"); errors++;
}
}
if(data.Flags !== undefined){
list = join(list, validate291(data.Flags, path+"/Flags")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate289(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Shares")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Shares !== undefined){
let data0 = data.Shares;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate290(data0[i0], path+"/Shares/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Shares", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate297(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Internal") || (data === "External")) || (data === "ExternalRestricted"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate296(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "EmulatorId") || (key0 === "HostingModel")) || (key0 === "Configuration"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.EmulatorId !== undefined){
let data0 = data.EmulatorId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, path+"/EmulatorId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/EmulatorId", "type"); errors++;
}
}
if(data.HostingModel !== undefined){
list = join(list, validate297(data.HostingModel, path+"/HostingModel")); errors = list?.length ?? 0;
}
if(data.Configuration !== undefined){
let data2 = data.Configuration;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
list = fail(list, path+"/Configuration/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/Configuration", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate301(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "SectionName") || (key0 === "StartOffset")) || (key0 === "Length")) || (key0 === "AllowGuestWrite")) || (key0 === "HiddenFromGuest"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SectionName !== undefined){
if(typeof data.SectionName !== "string"){
list = fail(list, path+"/SectionName", "type"); errors++;
}
}
if(data.StartOffset !== undefined){
let data1 = data.StartOffset;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/StartOffset", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, path+"/StartOffset", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/StartOffset", "minimum"); errors++;
}
}
}
if(data.Length !== undefined){
let data2 = data.Length;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/Length", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, path+"/Length", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/Length", "minimum"); errors++;
}
}
}
if(data.AllowGuestWrite !== undefined){
if(typeof data.AllowGuestWrite !== "boolean"){
list = fail(list, path+"/AllowGuestWrite", "type"); errors++;
}
}
if(data.HiddenFromGuest !== undefined){
if(typeof data.HiddenFromGuest !== "boolean"){
list = fail(list, path+"/HiddenFromGuest", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate300(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Regions")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Regions !== undefined){
let data0 = data.Regions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate301(data0[i0], path+"/Regions/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Regions", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate305(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "DeviceInstancePath") || (key0 === "VirtualFunction")) || (key0 === "AllowDirectTranslatedP2P"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.DeviceInstancePath !== undefined){
if(typeof data.DeviceInstancePath !== "string"){
list = fail(list, path+"/DeviceInstancePath", "type"); errors++;
}
}
if(data.VirtualFunction !== undefined){
let data1 = data.VirtualFunction;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/VirtualFunction", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
list = fail(list, path+"/VirtualFunction", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/VirtualFunction", "minimum"); errors++;
}
}
}
if(data.AllowDirectTranslatedP2P !== undefined){
if(typeof data.AllowDirectTranslatedP2P !== "boolean"){
list = fail(list, path+"/AllowDirectTranslatedP2P", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate304(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Functions") || (key0 === "PropagateNumaAffinity"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Functions !== undefined){
let data0 = data.Functions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate305(data0[i0], path+"/Functions/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Functions", "type"); errors++;
}
}
if(data.PropagateNumaAffinity !== undefined){
if(typeof data.PropagateNumaAffinity !== "boolean"){
list = fail(list, path+"/PropagateNumaAffinity", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate308(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate310(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ContainerID") || (key0 === "PackageFamilyNames"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ContainerID !== undefined){
let data0 = data.ContainerID;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, path+"/ContainerID", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/ContainerID", "type"); errors++;
}
}
if(data.PackageFamilyNames !== undefined){
let data1 = data.PackageFamilyNames;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
list = fail(list, path+"/PackageFamilyNames/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/PackageFamilyNames", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate235(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema116.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ComPorts !== undefined){
let data0 = data.ComPorts;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(pattern16.test(key1))){
list = fail(list, path+"/ComPorts", "additionalProperties", key1); errors++;
}
}
for(const key2 in data0){
if(pattern16.test(key2)){
list = join(list, validate65(data0[key2], path+"/ComPorts/" + escapeKey(key2))); errors = list?.length ?? 0;
}
}
}
else {
list = fail(list, path+"/ComPorts", "type"); errors++;
}
}
if(data.VirtioSerial !== undefined){
list = join(list, validate237(data.VirtioSerial, path+"/VirtioSerial")); errors = list?.length ?? 0;
}
if(data.Scsi !== undefined){
let data3 = data.Scsi;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
list = join(list, validate241(data3[key3], path+"/Scsi/" + escapeKey(key3))); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Scsi", "type"); errors++;
}
}
if(data.VirtualPMem !== undefined){
list = join(list, validate244(data.VirtualPMem, path+"/VirtualPMem")); errors = list?.length ?? 0;
}
if(data.NetworkAdapters !== undefined){
let data6 = data.NetworkAdapters;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
list = join(list, validate255(data6[key4], path+"/NetworkAdapters/" + escapeKey(key4))); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/NetworkAdapters", "type"); errors++;
}
}
if(data.VideoMonitor !== undefined){
list = join(list, validate263(data.VideoMonitor, path+"/VideoMonitor")); errors = list?.length ?? 0;
}
if(data.Keyboard !== undefined){
list = join(list, validate267(data.Keyboard, path+"/Keyboard")); errors = list?.length ?? 0;
}
if(data.Mouse !== undefined){
list = join(list, validate269(data.Mouse, path+"/Mouse")); errors = list?.length ?? 0;
}
if(data.HvSocket !== undefined){
list = join(list, validate271(data.HvSocket, path+"/HvSocket")); errors = list?.length ?? 0;
}
if(data.EnhancedModeVideo !== undefined){
list = join(list, validate274(data.EnhancedModeVideo, path+"/EnhancedModeVideo")); errors = list?.length ?? 0;
}
if(data.GuestCrashReporting !== undefined){
list = join(list, validate277(data.GuestCrashReporting, path+"/GuestCrashReporting")); errors = list?.length ?? 0;
}
if(data.VirtualSmb !== undefined){
list = join(list, validate283(data.VirtualSmb, path+"/VirtualSmb")); errors = list?.length ?? 0;
}
if(data.Plan9 !== undefined){
list = join(list, validate289(data.Plan9, path+"/Plan9")); errors = list?.length ?? 0;
}
if(data.Battery !== undefined){
list = join(list, validate36(data.Battery, path+"/Battery")); errors = list?.length ?? 0;
}
if(data.FlexibleIov !== undefined){
let data17 = data.FlexibleIov;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
list = join(list, validate296(data17[key5], path+"/FlexibleIov/" + escapeKey(key5))); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/FlexibleIov", "type"); errors++;
}
}
if(data.SharedMemory !== undefined){
list = join(list, validate300(data.SharedMemory, path+"/SharedMemory")); errors = list?.length ?? 0;
}
if(data.VirtualPci !== undefined){
let data20 = data.VirtualPci;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
list = join(list, validate304(data20[key6], path+"/VirtualPci/" + escapeKey(key6))); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/VirtualPci", "type"); errors++;
}
}
if(data.KernelIntegration !== undefined){
list = join(list, validate308(data.KernelIntegration, path+"/KernelIntegration")); errors = list?.length ?? 0;
}
if(data.Licensing !== undefined){
list = join(list, validate310(data.Licensing, path+"/Licensing")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate314(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate316(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate318(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate320(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "EnableHostOSInfoKvpItems") || (key0 === "EntriesToBeAdded")) || (key0 === "EntriesToBeRemoved"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.EnableHostOSInfoKvpItems !== undefined){
list = join(list, validate260(data.EnableHostOSInfoKvpItems, path+"/EnableHostOSInfoKvpItems")); errors = list?.length ?? 0;
}
if(data.EntriesToBeAdded !== undefined){
let data1 = data.EntriesToBeAdded;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
list = fail(list, path+"/EntriesToBeAdded/" + escapeKey(key1), "type"); errors++;
}
}
}
else {
list = fail(list, path+"/EntriesToBeAdded", "type"); errors++;
}
}
if(data.EntriesToBeRemoved !== undefined){
let data3 = data.EntriesToBeRemoved;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
list = fail(list, path+"/EntriesToBeRemoved/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/EntriesToBeRemoved", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate313(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Heartbeat") || (key0 === "Shutdown")) || (key0 === "Timesync")) || (key0 === "KvpExchange"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Heartbeat !== undefined){
list = join(list, validate314(data.Heartbeat, path+"/Heartbeat")); errors = list?.length ?? 0;
}
if(data.Shutdown !== undefined){
list = join(list, validate316(data.Shutdown, path+"/Shutdown")); errors = list?.length ?? 0;
}
if(data.Timesync !== undefined){
list = join(list, validate318(data.Timesync, path+"/Timesync")); errors = list?.length ?? 0;
}
if(data.KvpExchange !== undefined){
list = join(list, validate320(data.KvpExchange, path+"/KvpExchange")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate325(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "FileMode") || (data === "BlockStorage"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate324(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "GuestStateFilePath") || (key0 === "RuntimeStateFilePath")) || (key0 === "ForceTransientState")) || (key0 === "GuestStateFileType"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.GuestStateFilePath !== undefined){
if(typeof data.GuestStateFilePath !== "string"){
list = fail(list, path+"/GuestStateFilePath", "type"); errors++;
}
}
if(data.RuntimeStateFilePath !== undefined){
if(typeof data.RuntimeStateFilePath !== "string"){
list = fail(list, path+"/RuntimeStateFilePath", "type"); errors++;
}
}
if(data.ForceTransientState !== undefined){
if(typeof data.ForceTransientState !== "boolean"){
list = fail(list, path+"/ForceTransientState", "type"); errors++;
}
}
if(data.GuestStateFileType !== undefined){
list = join(list, validate325(data.GuestStateFileType, path+"/GuestStateFileType")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate328(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SaveStateFilePath") || (key0 === "TemplateSystemId"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SaveStateFilePath !== undefined){
if(typeof data.SaveStateFilePath !== "string"){
list = fail(list, path+"/SaveStateFilePath", "type"); errors++;
}
}
if(data.TemplateSystemId !== undefined){
if(typeof data.TemplateSystemId !== "string"){
list = fail(list, path+"/TemplateSystemId", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate332(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "UseVsock") || (key0 === "UseConnectedSuspend")) || (key0 === "UseHostTimeZone"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.UseVsock !== undefined){
if(typeof data.UseVsock !== "boolean"){
list = fail(list, path+"/UseVsock", "type"); errors++;
}
}
if(data.UseConnectedSuspend !== undefined){
if(typeof data.UseConnectedSuspend !== "boolean"){
list = fail(list, path+"/UseConnectedSuspend", "type"); errors++;
}
}
if(data.UseHostTimeZone !== undefined){
if(typeof data.UseHostTimeZone !== "boolean"){
list = fail(list, path+"/UseHostTimeZone", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate334(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "BugcheckSavedStateFileName") || (key0 === "BugcheckNoCrashdumpSavedStateFileName")) || (key0 === "TripleFaultSavedStateFileName")) || (key0 === "FirmwareDumpFileName")) || (key0 === "ShutdownOrResetSavedStateFileName"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.BugcheckSavedStateFileName !== undefined){
if(typeof data.BugcheckSavedStateFileName !== "string"){
list = fail(list, path+"/BugcheckSavedStateFileName", "type"); errors++;
}
}
if(data.BugcheckNoCrashdumpSavedStateFileName !== undefined){
if(typeof data.BugcheckNoCrashdumpSavedStateFileName !== "string"){
list = fail(list, path+"/BugcheckNoCrashdumpSavedStateFileName", "type"); errors++;
}
}
if(data.TripleFaultSavedStateFileName !== undefined){
if(typeof data.TripleFaultSavedStateFileName !== "string"){
list = fail(list, path+"/TripleFaultSavedStateFileName", "type"); errors++;
}
}
if(data.FirmwareDumpFileName !== undefined){
if(typeof data.FirmwareDumpFileName !== "string"){
list = fail(list, path+"/FirmwareDumpFileName", "type"); errors++;
}
}
if(data.ShutdownOrResetSavedStateFileName !== undefined){
if(typeof data.ShutdownOrResetSavedStateFileName !== "string"){
list = fail(list, path+"/ShutdownOrResetSavedStateFileName", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate338(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((((data === "GuestStateOnly") || (data === "SecureNestedPaging")) || (data === "VirtualizationBasedSecurity")) || (data === "Normal")) || (data === "TrustDomain")) || (data === "TrustDomainEmulation")) || (data === "SecureNestedPagingEmulation"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate337(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "IsolationType") || (key0 === "DebugHost")) || (key0 === "DebugPort")) || (key0 === "LaunchData")) || (key0 === "HclEnabled")) || (key0 === "IgvmFilePath"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.IsolationType !== undefined){
list = join(list, validate338(data.IsolationType, path+"/IsolationType")); errors = list?.length ?? 0;
}
if(data.DebugHost !== undefined){
if(typeof data.DebugHost !== "string"){
list = fail(list, path+"/DebugHost", "type"); errors++;
}
}
if(data.DebugPort !== undefined){
let data2 = data.DebugPort;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/DebugPort", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 9223372036854776000 || isNaN(data2)){
list = fail(list, path+"/DebugPort", "maximum"); errors++;
}
if(data2 < -9223372036854776000 || isNaN(data2)){
list = fail(list, path+"/DebugPort", "minimum"); errors++;
}
}
}
if(data.LaunchData !== undefined){
if(typeof data.LaunchData !== "string"){
list = fail(list, path+"/LaunchData", "type"); errors++;
}
}
if(data.HclEnabled !== undefined){
if(typeof data.HclEnabled !== "boolean"){
list = fail(list, path+"/HclEnabled", "type"); errors++;
}
}
if(data.IgvmFilePath !== undefined){
if(typeof data.IgvmFilePath !== "string"){
list = fail(list, path+"/IgvmFilePath", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate336(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "EnableTpm") || (key0 === "Isolation"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.EnableTpm !== undefined){
if(typeof data.EnableTpm !== "boolean"){
list = fail(list, path+"/EnableTpm", "type"); errors++;
}
}
if(data.Isolation !== undefined){
list = join(list, validate337(data.Isolation, path+"/Isolation")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema165 = {"type":"object","properties":{"Origin":{"$ref":"MigrationOrigin.json"},"MemoryTransport":{"$ref":"MigrationMemoryTransport.json"},"MemoryTransferThrottleParams":{"$ref":"MemoryMigrationTransferThrottleParams.json"},"CompressionSettings":{"$ref":"MigrationCompressionSettings.json"},"ChecksumVerification":{"type":"boolean"},"PerfTracingEnabled":{"type":"boolean"},"CancelIfBlackoutThresholdExceeds":{"type":"boolean"},"PrepareMemoryTransferMode":{"type":"boolean"},"CompatibilityData":{"$ref":"CompatibilityInfo.json"}},"additionalProperties":false,"$id":"/hcs/MigrationInitializeOptions.json"};
function validate343(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Source") || (data === "Destination"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate345(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(data === "TCP")){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate347(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "SkipThrottling") || (key0 === "ThrottlingScale")) || (key0 === "MinimumThrottlePercentage")) || (key0 === "TargetNumberOfBrownoutTransferPasses")) || (key0 === "StartingBrownoutPassNumberForThrottling")) || (key0 === "MaximumNumberOfBrownoutTransferPasses")) || (key0 === "TargetBlackoutTransferTime")) || (key0 === "BlackoutTimeThresholdForCancellingMigration"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SkipThrottling !== undefined){
if(typeof data.SkipThrottling !== "boolean"){
list = fail(list, path+"/SkipThrottling", "type"); errors++;
}
}
if(data.ThrottlingScale !== undefined){
if(!(typeof data.ThrottlingScale == "number")){
list = fail(list, path+"/ThrottlingScale", "type"); errors++;
}
}
if(data.MinimumThrottlePercentage !== undefined){
let data2 = data.MinimumThrottlePercentage;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/MinimumThrottlePercentage", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 255 || isNaN(data2)){
list = fail(list, path+"/MinimumThrottlePercentage", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/MinimumThrottlePercentage", "minimum"); errors++;
}
}
}
if(data.TargetNumberOfBrownoutTransferPasses !== undefined){
let data3 = data.TargetNumberOfBrownoutTransferPasses;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/TargetNumberOfBrownoutTransferPasses", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, path+"/TargetNumberOfBrownoutTransferPasses", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/TargetNumberOfBrownoutTransferPasses", "minimum"); errors++;
}
}
}
if(data.StartingBrownoutPassNumberForThrottling !== undefined){
let data4 = data.StartingBrownoutPassNumberForThrottling;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/StartingBrownoutPassNumberForThrottling", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
list = fail(list, path+"/StartingBrownoutPassNumberForThrottling", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, path+"/StartingBrownoutPassNumberForThrottling", "minimum"); errors++;
}
}
}
if(data.MaximumNumberOfBrownoutTransferPasses !== undefined){
let data5 = data.MaximumNumberOfBrownoutTransferPasses;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, path+"/MaximumNumberOfBrownoutTransferPasses", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 4294967295 || isNaN(data5)){
list = fail(list, path+"/MaximumNumberOfBrownoutTransferPasses", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, path+"/MaximumNumberOfBrownoutTransferPasses", "minimum"); errors++;
}
}
}
if(data.TargetBlackoutTransferTime !== undefined){
let data6 = data.TargetBlackoutTransferTime;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, path+"/TargetBlackoutTransferTime", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 4294967295 || isNaN(data6)){
list = fail(list, path+"/TargetBlackoutTransferTime", "maximum"); errors++;
}
if(data6 < 0 || isNaN(data6)){
list = fail(list, path+"/TargetBlackoutTransferTime", "minimum"); errors++;
}
}
}
if(data.BlackoutTimeThresholdForCancellingMigration !== undefined){
let data7 = data.BlackoutTimeThresholdForCancellingMigration;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
list = fail(list, path+"/BlackoutTimeThresholdForCancellingMigration", "type"); errors++;
}
if(typeof data7 == "number"){
if(data7 > 4294967295 || isNaN(data7)){
list = fail(list, path+"/BlackoutTimeThresholdForCancellingMigration", "maximum"); errors++;
}
if(data7 < 0 || isNaN(data7)){
list = fail(list, path+"/BlackoutTimeThresholdForCancellingMigration", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate349(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "ThrottleWorkerCount")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ThrottleWorkerCount !== undefined){
let data0 = data.ThrottleWorkerCount;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/ThrottleWorkerCount", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/ThrottleWorkerCount", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/ThrottleWorkerCount", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate351(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Data")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Data !== undefined){
let data0 = data.Data;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
list = fail(list, path+"/Data", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/Data", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate342(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema165.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Origin !== undefined){
list = join(list, validate343(data.Origin, path+"/Origin")); errors = list?.length ?? 0;
}
if(data.MemoryTransport !== undefined){
list = join(list, validate345(data.MemoryTransport, path+"/MemoryTransport")); errors = list?.length ?? 0;
}
if(data.MemoryTransferThrottleParams !== undefined){
list = join(list, validate347(data.MemoryTransferThrottleParams, path+"/MemoryTransferThrottleParams")); errors = list?.length ?? 0;
}
if(data.CompressionSettings !== undefined){
list = join(list, validate349(data.CompressionSettings, path+"/CompressionSettings")); errors = list?.length ?? 0;
}
if(data.ChecksumVerification !== undefined){
if(typeof data.ChecksumVerification !== "boolean"){
list = fail(list, path+"/ChecksumVerification", "type"); errors++;
}
}
if(data.PerfTracingEnabled !== undefined){
if(typeof data.PerfTracingEnabled !== "boolean"){
list = fail(list, path+"/PerfTracingEnabled", "type"); errors++;
}
}
if(data.CancelIfBlackoutThresholdExceeds !== undefined){
if(typeof data.CancelIfBlackoutThresholdExceeds !== "boolean"){
list = fail(list, path+"/CancelIfBlackoutThresholdExceeds", "type"); errors++;
}
}
if(data.PrepareMemoryTransferMode !== undefined){
if(typeof data.PrepareMemoryTransferMode !== "boolean"){
list = fail(list, path+"/PrepareMemoryTransferMode", "type"); errors++;
}
}
if(data.CompatibilityData !== undefined){
list = join(list, validate351(data.CompatibilityData, path+"/CompatibilityData")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate354(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SiloBaseOsPath") || (key0 === "NotifySiloJobCreated"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SiloBaseOsPath !== undefined){
if(typeof data.SiloBaseOsPath !== "string"){
list = fail(list, path+"/SiloBaseOsPath", "type"); errors++;
}
}
if(data.NotifySiloJobCreated !== undefined){
if(typeof data.NotifySiloJobCreated !== "boolean"){
list = fail(list, path+"/NotifySiloJobCreated", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate356(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Type")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
list = fail(list, path+"/Type", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate199(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema99.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Version !== undefined){
list = join(list, validate34(data.Version, path+"/Version")); errors = list?.length ?? 0;
}
if(data.StopOnReset !== undefined){
if(typeof data.StopOnReset !== "boolean"){
list = fail(list, path+"/StopOnReset", "type"); errors++;
}
}
if(data.Chipset !== undefined){
list = join(list, validate37(data.Chipset, path+"/Chipset")); errors = list?.length ?? 0;
}
if(data.ComputeTopology !== undefined){
list = join(list, validate202(data.ComputeTopology, path+"/ComputeTopology")); errors = list?.length ?? 0;
}
if(data.Devices !== undefined){
list = join(list, validate235(data.Devices, path+"/Devices")); errors = list?.length ?? 0;
}
if(data.Services !== undefined){
list = join(list, validate313(data.Services, path+"/Services")); errors = list?.length ?? 0;
}
if(data.GuestState !== undefined){
list = join(list, validate324(data.GuestState, path+"/GuestState")); errors = list?.length ?? 0;
}
if(data.RestoreState !== undefined){
list = join(list, validate328(data.RestoreState, path+"/RestoreState")); errors = list?.length ?? 0;
}
if(data.RegistryChanges !== undefined){
list = join(list, validate101(data.RegistryChanges, path+"/RegistryChanges")); errors = list?.length ?? 0;
}
if(data.StorageQoS !== undefined){
list = join(list, validate75(data.StorageQoS, path+"/StorageQoS")); errors = list?.length ?? 0;
}
if(data.GuestConnection !== undefined){
list = join(list, validate332(data.GuestConnection, path+"/GuestConnection")); errors = list?.length ?? 0;
}
if(data.DebugOptions !== undefined){
list = join(list, validate334(data.DebugOptions, path+"/DebugOptions")); errors = list?.length ?? 0;
}
if(data.SecuritySettings !== undefined){
list = join(list, validate336(data.SecuritySettings, path+"/SecuritySettings")); errors = list?.length ?? 0;
}
if(data.ResourcePartitionId !== undefined){
if(typeof data.ResourcePartitionId !== "string"){
list = fail(list, path+"/ResourcePartitionId", "type"); errors++;
}
}
if(data.MigrationOptions !== undefined){
list = join(list, validate342(data.MigrationOptions, path+"/MigrationOptions")); errors = list?.length ?? 0;
}
if(data.RunInSilo !== undefined){
list = join(list, validate354(data.RunInSilo, path+"/RunInSilo")); errors = list?.length ?? 0;
}
if(data.LaunchOptions !== undefined){
list = join(list, validate356(data.LaunchOptions, path+"/LaunchOptions")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate66(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "Owner") || (key0 === "SchemaVersion")) || (key0 === "HostingSystemId")) || (key0 === "HostedSystem")) || (key0 === "Container")) || (key0 === "VirtualMachine")) || (key0 === "ShouldTerminateOnLastHandleClosed"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Owner !== undefined){
if(typeof data.Owner !== "string"){
list = fail(list, path+"/Owner", "type"); errors++;
}
}
if(data.SchemaVersion !== undefined){
list = join(list, validate34(data.SchemaVersion, path+"/SchemaVersion")); errors = list?.length ?? 0;
}
if(data.HostingSystemId !== undefined){
if(typeof data.HostingSystemId !== "string"){
list = fail(list, path+"/HostingSystemId", "type"); errors++;
}
}
if(data.HostedSystem !== undefined){
let data3 = data.HostedSystem;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
list = fail(list, path+"/HostedSystem", "type"); errors++;
}
const _errs9 = errors;
let valid1 = true;
const _errs10 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if((data3.Container === undefined) && (missing0 = "Container")){
list = fail(list, "", "if"); errors++;
}
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(list !== null){
if(_errs9){
list.length = _errs9;
}
else {
list = null;
}
}
if(_valid0){
const _errs11 = errors;
list = join(list, validate68(data3, path+"/HostedSystem")); errors = list?.length ?? 0;
var _valid0 = _errs11 === errors;
valid1 = _valid0;
}
if(!valid1){
list = fail(list, path+"/HostedSystem", "if"); errors++;
}
}
if(data.Container !== undefined){
list = join(list, validate70(data.Container, path+"/Container")); errors = list?.length ?? 0;
}
if(data.VirtualMachine !== undefined){
list = join(list, validate199(data.VirtualMachine, path+"/VirtualMachine")); errors = list?.length ?? 0;
}
if(data.ShouldTerminateOnLastHandleClosed !== undefined){
if(typeof data.ShouldTerminateOnLastHandleClosed !== "boolean"){
list = fail(list, path+"/ShouldTerminateOnLastHandleClosed", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema173 = {"type":"object","properties":{"Id":{"type":"string"},"Name":{"type":"string"},"SystemType":{"$ref":"SystemType.json"},"State":{"$ref":"State.json"},"Owner":{"type":"string"},"RuntimeId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"RuntimeOsType":{"$ref":"OsType.json"},"HostingSystemId":{"type":"string"},"IsDummy":{"type":"boolean"},"ObRoot":{"type":"string"},"RuntimeTemplateId":{"type":"string"}},"additionalProperties":false,"$id":"/hcs/ComputeSystemProperties.json"};
function validate360(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Container") || (data === "VirtualMachine")) || (data === "Host"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate362(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((data === "Created") || (data === "Running")) || (data === "Paused")) || (data === "Stopped")) || (data === "SavedAsTemplate")) || (data === "Unknown"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate364(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "Unknown") || (data === "Windows")) || (data === "Linux")) || (data === ""))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate359(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema173.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
list = fail(list, path+"/Id", "type"); errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, path+"/Name", "type"); errors++;
}
}
if(data.SystemType !== undefined){
list = join(list, validate360(data.SystemType, path+"/SystemType")); errors = list?.length ?? 0;
}
if(data.State !== undefined){
list = join(list, validate362(data.State, path+"/State")); errors = list?.length ?? 0;
}
if(data.Owner !== undefined){
if(typeof data.Owner !== "string"){
list = fail(list, path+"/Owner", "type"); errors++;
}
}
if(data.RuntimeId !== undefined){
let data5 = data.RuntimeId;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
list = fail(list, path+"/RuntimeId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/RuntimeId", "type"); errors++;
}
}
if(data.RuntimeOsType !== undefined){
list = join(list, validate364(data.RuntimeOsType, path+"/RuntimeOsType")); errors = list?.length ?? 0;
}
if(data.HostingSystemId !== undefined){
if(typeof data.HostingSystemId !== "string"){
list = fail(list, path+"/HostingSystemId", "type"); errors++;
}
}
if(data.IsDummy !== undefined){
if(typeof data.IsDummy !== "boolean"){
list = fail(list, path+"/IsDummy", "type"); errors++;
}
}
if(data.ObRoot !== undefined){
if(typeof data.ObRoot !== "string"){
list = fail(list, path+"/ObRoot", "type"); errors++;
}
}
if(data.RuntimeTemplateId !== undefined){
if(typeof data.RuntimeTemplateId !== "string"){
list = fail(list, path+"/RuntimeTemplateId", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate366(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Image")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Image !== undefined){
let data0 = data.Image;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
list = fail(list, path+"/Image", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/Image", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate367(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Width") || (key0 === "Height")) || (key0 === "Flags"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Width !== undefined){
let data0 = data.Width;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/Width", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 65535 || isNaN(data0)){
list = fail(list, path+"/Width", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/Width", "minimum"); errors++;
}
}
}
if(data.Height !== undefined){
let data1 = data.Height;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/Height", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
list = fail(list, path+"/Height", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/Height", "minimum"); errors++;
}
}
}
if(data.Flags !== undefined){
let data2 = data.Flags;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/Flags", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, path+"/Flags", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/Flags", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate368(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Height") || (key0 === "Width"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Height !== undefined){
let data0 = data.Height;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/Height", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 65535 || isNaN(data0)){
list = fail(list, path+"/Height", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/Height", "minimum"); errors++;
}
}
}
if(data.Width !== undefined){
let data1 = data.Width;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/Width", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
list = fail(list, path+"/Width", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/Width", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate369(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Id") || (key0 === "CredentialSpec")) || (key0 === "Transport"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
list = fail(list, path+"/Id", "type"); errors++;
}
}
if(data.CredentialSpec !== undefined){
if(typeof data.CredentialSpec !== "string"){
list = fail(list, path+"/CredentialSpec", "type"); errors++;
}
}
if(data.Transport !== undefined){
list = join(list, validate98(data.Transport, path+"/Transport")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate371(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ServiceId") || (key0 === "ServiceConfig"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ServiceId !== undefined){
let data0 = data.ServiceId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, path+"/ServiceId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/ServiceId", "type"); errors++;
}
}
if(data.ServiceConfig !== undefined){
list = join(list, validate93(data.ServiceConfig, path+"/ServiceConfig")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate373(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Id") || (key0 === "CredentialGuard")) || (key0 === "HvSocketConfig"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
list = fail(list, path+"/Id", "type"); errors++;
}
}
if(data.CredentialGuard !== undefined){
list = join(list, validate97(data.CredentialGuard, path+"/CredentialGuard")); errors = list?.length ?? 0;
}
if(data.HvSocketConfig !== undefined){
list = join(list, validate371(data.HvSocketConfig, path+"/HvSocketConfig")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate377(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "AddInstance") || (data === "RemoveInstance"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate376(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Operation") || (key0 === "OperationDetails"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Operation !== undefined){
list = join(list, validate377(data.Operation, path+"/Operation")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate379(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Id")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
list = fail(list, path+"/Id", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate380(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Instances")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Instances !== undefined){
let data0 = data.Instances;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate373(data0[i0], path+"/Instances/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Instances", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate382(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "namespace")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.namespace !== undefined){
list = join(list, validate124(data.namespace, path+"/namespace")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate384(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "LogicalProcessorCount") || (key0 === "LogicalProcessors"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.LogicalProcessorCount !== undefined){
let data0 = data.LogicalProcessorCount;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/LogicalProcessorCount", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/LogicalProcessorCount", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/LogicalProcessorCount", "minimum"); errors++;
}
}
}
if(data.LogicalProcessors !== undefined){
let data1 = data.LogicalProcessors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/LogicalProcessors/" + i0, "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, path+"/LogicalProcessors/" + i0, "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/LogicalProcessors/" + i0, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path+"/LogicalProcessors", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate387(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "PropertyCode") || (key0 === "PropertyValue"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.PropertyCode !== undefined){
let data0 = data.PropertyCode;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/PropertyCode", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/PropertyCode", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/PropertyCode", "minimum"); errors++;
}
}
}
if(data.PropertyValue !== undefined){
let data1 = data.PropertyValue;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/PropertyValue", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, path+"/PropertyValue", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/PropertyValue", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate385(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "GroupId") || (key0 === "Affinity")) || (key0 === "GroupProperties")) || (key0 === "HypervisorGroupId"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.GroupId !== undefined){
let data0 = data.GroupId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, path+"/GroupId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/GroupId", "type"); errors++;
}
}
if(data.Affinity !== undefined){
list = join(list, validate384(data.Affinity, path+"/Affinity")); errors = list?.length ?? 0;
}
if(data.GroupProperties !== undefined){
let data2 = data.GroupProperties;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate387(data2[i0], path+"/GroupProperties/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/GroupProperties", "type"); errors++;
}
}
if(data.HypervisorGroupId !== undefined){
let data4 = data.HypervisorGroupId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/HypervisorGroupId", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 18446744073709552000 || isNaN(data4)){
list = fail(list, path+"/HypervisorGroupId", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, path+"/HypervisorGroupId", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate389(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "CpuGroups")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.CpuGroups !== undefined){
let data0 = data.CpuGroups;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate385(data0[i0], path+"/CpuGroups/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/CpuGroups", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate392(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(data === "CrashGuest")){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate391(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Type")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
list = join(list, validate392(data.Type, path+"/Type")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema194 = {"type":"object","properties":{"SystemId":{"type":"string"},"ActivityId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"WindowsCrashInfo":{"$ref":"WindowsCrashReport.json"},"CrashParameters":{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709552000}},"CrashLog":{"type":"string"},"Status":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"PreOSId":{"type":"integer","minimum":0,"maximum":4294967295},"CrashStackUnavailable":{"type":"boolean"},"GuestCrashSaveInfo":{"$ref":"GuestErrorSaveReport.json"}},"additionalProperties":false,"$id":"/hcs/CrashReport.json"};
const schema195 = {"type":"object","properties":{"DumpFile":{"type":"string"},"OsMajorVersion":{"type":"integer","minimum":0,"maximum":4294967295},"OsMinorVersion":{"type":"integer","minimum":0,"maximum":4294967295},"OsBuildNumber":{"type":"integer","minimum":0,"maximum":4294967295},"OsServicePackMajorVersion":{"type":"integer","minimum":0,"maximum":4294967295},"OsServicePackMinorVersion":{"type":"integer","minimum":0,"maximum":4294967295},"OsSuiteMask":{"type":"integer","minimum":0,"maximum":4294967295},"OsProductType":{"type":"integer","minimum":0,"maximum":4294967295},"Status":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"FinalPhase":{"$ref":"WindowsCrashPhase.json"}},"additionalProperties":false,"$id":"/hcs/WindowsCrashReport.json"};
function validate396(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((data === "Inactive") || (data === "CrashValues")) || (data === "Starting")) || (data === "Started")) || (data === "Writing")) || (data === "Complete"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate395(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema195.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.DumpFile !== undefined){
if(typeof data.DumpFile !== "string"){
list = fail(list, path+"/DumpFile", "type"); errors++;
}
}
if(data.OsMajorVersion !== undefined){
let data1 = data.OsMajorVersion;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/OsMajorVersion", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, path+"/OsMajorVersion", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/OsMajorVersion", "minimum"); errors++;
}
}
}
if(data.OsMinorVersion !== undefined){
let data2 = data.OsMinorVersion;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/OsMinorVersion", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, path+"/OsMinorVersion", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/OsMinorVersion", "minimum"); errors++;
}
}
}
if(data.OsBuildNumber !== undefined){
let data3 = data.OsBuildNumber;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/OsBuildNumber", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, path+"/OsBuildNumber", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/OsBuildNumber", "minimum"); errors++;
}
}
}
if(data.OsServicePackMajorVersion !== undefined){
let data4 = data.OsServicePackMajorVersion;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/OsServicePackMajorVersion", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
list = fail(list, path+"/OsServicePackMajorVersion", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, path+"/OsServicePackMajorVersion", "minimum"); errors++;
}
}
}
if(data.OsServicePackMinorVersion !== undefined){
let data5 = data.OsServicePackMinorVersion;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, path+"/OsServicePackMinorVersion", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 4294967295 || isNaN(data5)){
list = fail(list, path+"/OsServicePackMinorVersion", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, path+"/OsServicePackMinorVersion", "minimum"); errors++;
}
}
}
if(data.OsSuiteMask !== undefined){
let data6 = data.OsSuiteMask;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, path+"/OsSuiteMask", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 4294967295 || isNaN(data6)){
list = fail(list, path+"/OsSuiteMask", "maximum"); errors++;
}
if(data6 < 0 || isNaN(data6)){
list = fail(list, path+"/OsSuiteMask", "minimum"); errors++;
}
}
}
if(data.OsProductType !== undefined){
let data7 = data.OsProductType;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
list = fail(list, path+"/OsProductType", "type"); errors++;
}
if(typeof data7 == "number"){
if(data7 > 4294967295 || isNaN(data7)){
list = fail(list, path+"/OsProductType", "maximum"); errors++;
}
if(data7 < 0 || isNaN(data7)){
list = fail(list, path+"/OsProductType", "minimum"); errors++;
}
}
}
if(data.Status !== undefined){
let data8 = data.Status;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
list = fail(list, path+"/Status", "type"); errors++;
}
if(typeof data8 == "number"){
if(data8 > 2147483647 || isNaN(data8)){
list = fail(list, path+"/Status", "maximum"); errors++;
}
if(data8 < -2147483648 || isNaN(data8)){
list = fail(list, path+"/Status", "minimum"); errors++;
}
}
}
if(data.FinalPhase !== undefined){
list = join(list, validate396(data.FinalPhase, path+"/FinalPhase")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate399(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SaveStateFile") || (key0 === "Status"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SaveStateFile !== undefined){
if(typeof data.SaveStateFile !== "string"){
list = fail(list, path+"/SaveStateFile", "type"); errors++;
}
}
if(data.Status !== undefined){
let data1 = data.Status;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/Status", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
list = fail(list, path+"/Status", "maximum"); errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
list = fail(list, path+"/Status", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate394(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema194.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SystemId !== undefined){
if(typeof data.SystemId !== "string"){
list = fail(list, path+"/SystemId", "type"); errors++;
}
}
if(data.ActivityId !== undefined){
let data1 = data.ActivityId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, path+"/ActivityId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/ActivityId", "type"); errors++;
}
}
if(data.WindowsCrashInfo !== undefined){
list = join(list, validate395(data.WindowsCrashInfo, path+"/WindowsCrashInfo")); errors = list?.length ?? 0;
}
if(data.CrashParameters !== undefined){
let data3 = data.CrashParameters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/CrashParameters/" + i0, "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 18446744073709552000 || isNaN(data4)){
list = fail(list, path+"/CrashParameters/" + i0, "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, path+"/CrashParameters/" + i0, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path+"/CrashParameters", "type"); errors++;
}
}
if(data.CrashLog !== undefined){
if(typeof data.CrashLog !== "string"){
list = fail(list, path+"/CrashLog", "type"); errors++;
}
}
if(data.Status !== undefined){
let data6 = data.Status;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, path+"/Status", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 2147483647 || isNaN(data6)){
list = fail(list, path+"/Status", "maximum"); errors++;
}
if(data6 < -2147483648 || isNaN(data6)){
list = fail(list, path+"/Status", "minimum"); errors++;
}
}
}
if(data.PreOSId !== undefined){
let data7 = data.PreOSId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
list = fail(list, path+"/PreOSId", "type"); errors++;
}
if(typeof data7 == "number"){
if(data7 > 4294967295 || isNaN(data7)){
list = fail(list, path+"/PreOSId", "maximum"); errors++;
}
if(data7 < 0 || isNaN(data7)){
list = fail(list, path+"/PreOSId", "minimum"); errors++;
}
}
}
if(data.CrashStackUnavailable !== undefined){
if(typeof data.CrashStackUnavailable !== "boolean"){
list = fail(list, path+"/CrashStackUnavailable", "type"); errors++;
}
}
if(data.GuestCrashSaveInfo !== undefined){
list = join(list, validate399(data.GuestCrashSaveInfo, path+"/GuestCrashSaveInfo")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate401(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "GroupId") || (key0 === "LogicalProcessorCount")) || (key0 === "LogicalProcessors"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.GroupId !== undefined){
let data0 = data.GroupId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, path+"/GroupId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/GroupId", "type"); errors++;
}
}
if(data.LogicalProcessorCount !== undefined){
let data1 = data.LogicalProcessorCount;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/LogicalProcessorCount", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, path+"/LogicalProcessorCount", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/LogicalProcessorCount", "minimum"); errors++;
}
}
}
if(data.LogicalProcessors !== undefined){
let data2 = data.LogicalProcessors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/LogicalProcessors/" + i0, "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, path+"/LogicalProcessors/" + i0, "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/LogicalProcessors/" + i0, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path+"/LogicalProcessors", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate402(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "GroupId")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.GroupId !== undefined){
let data0 = data.GroupId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, path+"/GroupId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/GroupId", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate405(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((data === "Empty") || (data === "String")) || (data === "AnsiString")) || (data === "SByte")) || (data === "Byte")) || (data === "Int16")) || (data === "UInt16")) || (data === "Int32")) || (data === "UInt32")) || (data === "Int64")) || (data === "UInt64")) || (data === "Single")) || (data === "Double")) || (data === "Boolean")) || (data === "Binary")) || (data === "Guid"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate404(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Type") || (key0 === "Value"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
list = join(list, validate405(data.Type, path+"/Type")); errors = list?.length ?? 0;
}
if(data.Value !== undefined){
if(typeof data.Value !== "string"){
list = fail(list, path+"/Value", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate403(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "Message") || (key0 === "StackTrace")) || (key0 === "Provider")) || (key0 === "EventId")) || (key0 === "Flags")) || (key0 === "Source")) || (key0 === "Data"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
list = fail(list, path+"/Message", "type"); errors++;
}
}
if(data.StackTrace !== undefined){
if(typeof data.StackTrace !== "string"){
list = fail(list, path+"/StackTrace", "type"); errors++;
}
}
if(data.Provider !== undefined){
let data2 = data.Provider;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
list = fail(list, path+"/Provider", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/Provider", "type"); errors++;
}
}
if(data.EventId !== undefined){
let data3 = data.EventId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/EventId", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 65535 || isNaN(data3)){
list = fail(list, path+"/EventId", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/EventId", "minimum"); errors++;
}
}
}
if(data.Flags !== undefined){
let data4 = data.Flags;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/Flags", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
list = fail(list, path+"/Flags", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, path+"/Flags", "minimum"); errors++;
}
}
}
if(data.Source !== undefined){
if(typeof data.Source !== "string"){
list = fail(list, path+"/Source", "type"); errors++;
}
}
if(data.Data !== undefined){
let data6 = data.Data;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate404(data6[i0], path+"/Data/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Data", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate408(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "IsWritableLayer")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.IsWritableLayer !== undefined){
if(typeof data.IsWritableLayer !== "boolean"){
list = fail(list, path+"/IsWritableLayer", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate410(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "Disabled") || (data === "Default")) || (data === "List")) || (data === "Mirror"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate409(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "AssignmentMode") || (key0 === "AssignmentRequest")) || (key0 === "AllowVendorExtension")) || (key0 === "DisableGdiAcceleration")) || (key0 === "DisablePresentation"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.AssignmentMode !== undefined){
list = join(list, validate410(data.AssignmentMode, path+"/AssignmentMode")); errors = list?.length ?? 0;
}
if(data.AssignmentRequest !== undefined){
let data1 = data.AssignmentRequest;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/AssignmentRequest/" + escapeKey(key1), "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 65535 || isNaN(data2)){
list = fail(list, path+"/AssignmentRequest/" + escapeKey(key1), "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/AssignmentRequest/" + escapeKey(key1), "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path+"/AssignmentRequest", "type"); errors++;
}
}
if(data.AllowVendorExtension !== undefined){
if(typeof data.AllowVendorExtension !== "boolean"){
list = fail(list, path+"/AllowVendorExtension", "type"); errors++;
}
}
if(data.DisableGdiAcceleration !== undefined){
if(typeof data.DisableGdiAcceleration !== "boolean"){
list = fail(list, path+"/DisableGdiAcceleration", "type"); errors++;
}
}
if(data.DisablePresentation !== undefined){
if(typeof data.DisablePresentation !== "boolean"){
list = fail(list, path+"/DisablePresentation", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate412(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "SupportedSchemaVersions") || (key0 === "ProtocolVersion")) || (key0 === "GuestDefinedCapabilities"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SupportedSchemaVersions !== undefined){
let data0 = data.SupportedSchemaVersions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate34(data0[i0], path+"/SupportedSchemaVersions/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/SupportedSchemaVersions", "type"); errors++;
}
}
if(data.ProtocolVersion !== undefined){
let data2 = data.ProtocolVersion;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/ProtocolVersion", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, path+"/ProtocolVersion", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/ProtocolVersion", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate415(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((((data === "Memory") || (data === "MappedDirectory")) || (data === "MappedPipe")) || (data === "MappedVirtualDisk")) || (data === "CombinedLayers")) || (data === "NetworkNamespace")) || (data === "CimMount"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate417(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Add") || (data === "Remove")) || (data === "Update"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate414(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "ResourceType") || (key0 === "RequestType")) || (key0 === "Settings"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ResourceType !== undefined){
list = join(list, validate415(data.ResourceType, path+"/ResourceType")); errors = list?.length ?? 0;
}
if(data.RequestType !== undefined){
list = join(list, validate417(data.RequestType, path+"/RequestType")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate420(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "CreateGroup") || (data === "DeleteGroup")) || (data === "SetProperty"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate419(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Operation") || (key0 === "OperationDetails"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Operation !== undefined){
list = join(list, validate420(data.Operation, path+"/Operation")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate422(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "LocalAddress") || (key0 === "ParentAddress"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.LocalAddress !== undefined){
let data0 = data.LocalAddress;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, path+"/LocalAddress", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/LocalAddress", "type"); errors++;
}
}
if(data.ParentAddress !== undefined){
let data1 = data.ParentAddress;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, path+"/ParentAddress", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/ParentAddress", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate423(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "IdleProcessorCount")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.IdleProcessorCount !== undefined){
let data0 = data.IdleProcessorCount;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/IdleProcessorCount", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/IdleProcessorCount", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/IdleProcessorCount", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate425(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((data === "Unknown") || (data === "Degraded")) || (data === "Dormant")) || (data === "Error")) || (data === "LostCommunication")) || (data === "NonRecoverableError")) || (data === "NoContact")) || (data === "Ok"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate427(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((data === "Unknown") || (data === "AppsInCriticalState")) || (data === "CommunicationTimedOut")) || (data === "FailedCommunication")) || (data === "HealthyApps")) || (data === "ProtocolMismatch"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate424(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "IsEnabled") || (key0 === "State")) || (key0 === "Reason"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.IsEnabled !== undefined){
if(typeof data.IsEnabled !== "boolean"){
list = fail(list, path+"/IsEnabled", "type"); errors++;
}
}
if(data.State !== undefined){
list = join(list, validate425(data.State, path+"/State")); errors = list?.length ?? 0;
}
if(data.Reason !== undefined){
list = join(list, validate427(data.Reason, path+"/Reason")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate430(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "KvpSetByHost") || (data === "KvpSetByGuest")) || (data === "GuestOSInfo"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate429(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Source") || (key0 === "Keys"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Source !== undefined){
list = join(list, validate430(data.Source, path+"/Source")); errors = list?.length ?? 0;
}
if(data.Keys !== undefined){
let data1 = data.Keys;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
list = fail(list, path+"/Keys/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/Keys", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate435(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "UnionFS") || (data === "WCIFS"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate432(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "SchemaVersion") || (key0 === "Layers")) || (key0 === "FilterType"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SchemaVersion !== undefined){
list = join(list, validate34(data.SchemaVersion, path+"/SchemaVersion")); errors = list?.length ?? 0;
}
if(data.Layers !== undefined){
let data1 = data.Layers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate59(data1[i0], path+"/Layers/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Layers", "type"); errors++;
}
}
if(data.FilterType !== undefined){
list = join(list, validate435(data.FilterType, path+"/FilterType")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate439(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "Any") || (data === "Socket")) || (data === "Cluster")) || (data === "L3"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate438(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Type") || (key0 === "Id"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
list = join(list, validate439(data.Type, path+"/Type")); errors = list?.length ?? 0;
}
if(data.Id !== undefined){
let data1 = data.Id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/Id", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, path+"/Id", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/Id", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate437(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "LpIndex") || (key0 === "NodeNumber")) || (key0 === "PackageId")) || (key0 === "CoreId")) || (key0 === "RootVpIndex")) || (key0 === "Subnodes"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.LpIndex !== undefined){
let data0 = data.LpIndex;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/LpIndex", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/LpIndex", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/LpIndex", "minimum"); errors++;
}
}
}
if(data.NodeNumber !== undefined){
let data1 = data.NodeNumber;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/NodeNumber", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 255 || isNaN(data1)){
list = fail(list, path+"/NodeNumber", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/NodeNumber", "minimum"); errors++;
}
}
}
if(data.PackageId !== undefined){
let data2 = data.PackageId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/PackageId", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, path+"/PackageId", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/PackageId", "minimum"); errors++;
}
}
}
if(data.CoreId !== undefined){
let data3 = data.CoreId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/CoreId", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, path+"/CoreId", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/CoreId", "minimum"); errors++;
}
}
}
if(data.RootVpIndex !== undefined){
let data4 = data.RootVpIndex;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/RootVpIndex", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 2147483647 || isNaN(data4)){
list = fail(list, path+"/RootVpIndex", "maximum"); errors++;
}
if(data4 < -2147483648 || isNaN(data4)){
list = fail(list, path+"/RootVpIndex", "minimum"); errors++;
}
}
}
if(data.Subnodes !== undefined){
let data5 = data.Subnodes;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate438(data5[i0], path+"/Subnodes/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Subnodes", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate442(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ContainerPath") || (key0 === "Lun"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ContainerPath !== undefined){
if(typeof data.ContainerPath !== "string"){
list = fail(list, path+"/ContainerPath", "type"); errors++;
}
}
if(data.Lun !== undefined){
let data1 = data.Lun;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/Lun", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 255 || isNaN(data1)){
list = fail(list, path+"/Lun", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/Lun", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate444(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "AvailableMemory") || (key0 === "AvailableMemoryBuffer")) || (key0 === "ReservedMemory")) || (key0 === "AssignedMemory")) || (key0 === "SlpActive")) || (key0 === "BalancingEnabled")) || (key0 === "DmOperationInProgress"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.AvailableMemory !== undefined){
let data0 = data.AvailableMemory;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/AvailableMemory", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, path+"/AvailableMemory", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, path+"/AvailableMemory", "minimum"); errors++;
}
}
}
if(data.AvailableMemoryBuffer !== undefined){
let data1 = data.AvailableMemoryBuffer;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/AvailableMemoryBuffer", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
list = fail(list, path+"/AvailableMemoryBuffer", "maximum"); errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
list = fail(list, path+"/AvailableMemoryBuffer", "minimum"); errors++;
}
}
}
if(data.ReservedMemory !== undefined){
let data2 = data.ReservedMemory;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/ReservedMemory", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, path+"/ReservedMemory", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/ReservedMemory", "minimum"); errors++;
}
}
}
if(data.AssignedMemory !== undefined){
let data3 = data.AssignedMemory;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/AssignedMemory", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, path+"/AssignedMemory", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/AssignedMemory", "minimum"); errors++;
}
}
}
if(data.SlpActive !== undefined){
if(typeof data.SlpActive !== "boolean"){
list = fail(list, path+"/SlpActive", "type"); errors++;
}
}
if(data.BalancingEnabled !== undefined){
if(typeof data.BalancingEnabled !== "boolean"){
list = fail(list, path+"/BalancingEnabled", "type"); errors++;
}
}
if(data.DmOperationInProgress !== undefined){
if(typeof data.DmOperationInProgress !== "boolean"){
list = fail(list, path+"/DmOperationInProgress", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate446(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "VirtualNodeIndex") || (key0 === "PhysicalNodeNumber")) || (key0 === "VirtualProcessorCount")) || (key0 === "MemoryUsageInPages"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.VirtualNodeIndex !== undefined){
let data0 = data.VirtualNodeIndex;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/VirtualNodeIndex", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 255 || isNaN(data0)){
list = fail(list, path+"/VirtualNodeIndex", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/VirtualNodeIndex", "minimum"); errors++;
}
}
}
if(data.PhysicalNodeNumber !== undefined){
let data1 = data.PhysicalNodeNumber;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/PhysicalNodeNumber", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 255 || isNaN(data1)){
list = fail(list, path+"/PhysicalNodeNumber", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/PhysicalNodeNumber", "minimum"); errors++;
}
}
}
if(data.VirtualProcessorCount !== undefined){
let data2 = data.VirtualProcessorCount;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/VirtualProcessorCount", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, path+"/VirtualProcessorCount", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/VirtualProcessorCount", "minimum"); errors++;
}
}
}
if(data.MemoryUsageInPages !== undefined){
let data3 = data.MemoryUsageInPages;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/MemoryUsageInPages", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, path+"/MemoryUsageInPages", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/MemoryUsageInPages", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate443(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "VirtualNodeCount") || (key0 === "VirtualMachineMemory")) || (key0 === "VirtualNodes"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.VirtualNodeCount !== undefined){
let data0 = data.VirtualNodeCount;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/VirtualNodeCount", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 255 || isNaN(data0)){
list = fail(list, path+"/VirtualNodeCount", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/VirtualNodeCount", "minimum"); errors++;
}
}
}
if(data.VirtualMachineMemory !== undefined){
list = join(list, validate444(data.VirtualMachineMemory, path+"/VirtualMachineMemory")); errors = list?.length ?? 0;
}
if(data.VirtualNodes !== undefined){
let data2 = data.VirtualNodes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate446(data2[i0], path+"/VirtualNodes/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/VirtualNodes", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate448(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "MemoryUsageCommitBytes") || (key0 === "MemoryUsageCommitPeakBytes")) || (key0 === "MemoryUsagePrivateWorkingSetBytes"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.MemoryUsageCommitBytes !== undefined){
let data0 = data.MemoryUsageCommitBytes;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/MemoryUsageCommitBytes", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, path+"/MemoryUsageCommitBytes", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/MemoryUsageCommitBytes", "minimum"); errors++;
}
}
}
if(data.MemoryUsageCommitPeakBytes !== undefined){
let data1 = data.MemoryUsageCommitPeakBytes;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/MemoryUsageCommitPeakBytes", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, path+"/MemoryUsageCommitPeakBytes", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/MemoryUsageCommitPeakBytes", "minimum"); errors++;
}
}
}
if(data.MemoryUsagePrivateWorkingSetBytes !== undefined){
let data2 = data.MemoryUsagePrivateWorkingSetBytes;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/MemoryUsagePrivateWorkingSetBytes", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, path+"/MemoryUsagePrivateWorkingSetBytes", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/MemoryUsagePrivateWorkingSetBytes", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate450(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "CpuGroup") || (data === "ContainerCredentialGuard"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate449(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "PropertyType") || (key0 === "Settings"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.PropertyType !== undefined){
list = join(list, validate450(data.PropertyType, path+"/PropertyType")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate452(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ResourcePath") || (key0 === "RequestType")) || (key0 === "Settings")) || (key0 === "GuestRequest"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ResourcePath !== undefined){
if(typeof data.ResourcePath !== "string"){
list = fail(list, path+"/ResourcePath", "type"); errors++;
}
}
if(data.RequestType !== undefined){
list = join(list, validate417(data.RequestType, path+"/RequestType")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate454(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Result")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Result !== undefined){
let data0 = data.Result;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/Result", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, path+"/Result", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, path+"/Result", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate456(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((data === "None") || (data === "Construct")) || (data === "Start")) || (data === "Pause")) || (data === "Resume")) || (data === "Shutdown")) || (data === "Terminate")) || (data === "Save")) || (data === "GetProperties")) || (data === "Modify")) || (data === "Crash")) || (data === "ExecuteProcess")) || (data === "GetProcessInfo")) || (data === "SignalProcess")) || (data === "ModifyProcess")) || (data === "CancelOperation"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
const pattern44 = new RegExp("^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)?$", "u");
function validate455(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Operation") || (key0 === "StartTimestamp")) || (key0 === "EndTimestamp")) || (key0 === "FailureInfo"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Operation !== undefined){
list = join(list, validate456(data.Operation, path+"/Operation")); errors = list?.length ?? 0;
}
if(data.StartTimestamp !== undefined){
let data1 = data.StartTimestamp;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
list = fail(list, path+"/StartTimestamp", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/StartTimestamp", "type"); errors++;
}
}
if(data.EndTimestamp !== undefined){
let data2 = data.EndTimestamp;
if(typeof data2 === "string"){
if(!pattern44.test(data2)){
list = fail(list, path+"/EndTimestamp", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/EndTimestamp", "type"); errors++;
}
}
if(data.FailureInfo !== undefined){
list = join(list, validate454(data.FailureInfo, path+"/FailureInfo")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate459(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate460(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate462(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Container") || (data === "Vm"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate461(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Type") || (key0 === "DisableCiCacheOptimization")) || (key0 === "SkipUpdateBcdForBoot"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
list = join(list, validate462(data.Type, path+"/Type")); errors = list?.length ?? 0;
}
if(data.DisableCiCacheOptimization !== undefined){
if(typeof data.DisableCiCacheOptimization !== "boolean"){
list = fail(list, path+"/DisableCiCacheOptimization", "type"); errors++;
}
}
if(data.SkipUpdateBcdForBoot !== undefined){
if(typeof data.SkipUpdateBcdForBoot !== "boolean"){
list = fail(list, path+"/SkipUpdateBcdForBoot", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate465(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "None") || (data === "Save")) || (data === "Template"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate464(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Reason")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Reason !== undefined){
list = join(list, validate465(data.Reason, path+"/Reason")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate468(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "Suspend") || (data === "MemoryLow")) || (data === "MemoryMedium")) || (data === "MemoryHigh"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate467(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SuspensionLevel") || (key0 === "HostedNotification"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SuspensionLevel !== undefined){
list = join(list, validate468(data.SuspensionLevel, path+"/SuspensionLevel")); errors = list?.length ?? 0;
}
if(data.HostedNotification !== undefined){
list = join(list, validate464(data.HostedNotification, path+"/HostedNotification")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate471(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "ProcessId") || (key0 === "ImageName")) || (key0 === "CreateTimestamp")) || (key0 === "UserTime100ns")) || (key0 === "KernelTime100ns")) || (key0 === "MemoryCommitBytes")) || (key0 === "MemoryWorkingSetPrivateBytes")) || (key0 === "MemoryWorkingSetSharedBytes"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ProcessId !== undefined){
let data0 = data.ProcessId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/ProcessId", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/ProcessId", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/ProcessId", "minimum"); errors++;
}
}
}
if(data.ImageName !== undefined){
if(typeof data.ImageName !== "string"){
list = fail(list, path+"/ImageName", "type"); errors++;
}
}
if(data.CreateTimestamp !== undefined){
let data2 = data.CreateTimestamp;
if(typeof data2 === "string"){
if(!pattern44.test(data2)){
list = fail(list, path+"/CreateTimestamp", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/CreateTimestamp", "type"); errors++;
}
}
if(data.UserTime100ns !== undefined){
let data3 = data.UserTime100ns;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/UserTime100ns", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, path+"/UserTime100ns", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/UserTime100ns", "minimum"); errors++;
}
}
}
if(data.KernelTime100ns !== undefined){
let data4 = data.KernelTime100ns;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/KernelTime100ns", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 18446744073709552000 || isNaN(data4)){
list = fail(list, path+"/KernelTime100ns", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, path+"/KernelTime100ns", "minimum"); errors++;
}
}
}
if(data.MemoryCommitBytes !== undefined){
let data5 = data.MemoryCommitBytes;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, path+"/MemoryCommitBytes", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 18446744073709552000 || isNaN(data5)){
list = fail(list, path+"/MemoryCommitBytes", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, path+"/MemoryCommitBytes", "minimum"); errors++;
}
}
}
if(data.MemoryWorkingSetPrivateBytes !== undefined){
let data6 = data.MemoryWorkingSetPrivateBytes;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, path+"/MemoryWorkingSetPrivateBytes", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 18446744073709552000 || isNaN(data6)){
list = fail(list, path+"/MemoryWorkingSetPrivateBytes", "maximum"); errors++;
}
if(data6 < 0 || isNaN(data6)){
list = fail(list, path+"/MemoryWorkingSetPrivateBytes", "minimum"); errors++;
}
}
}
if(data.MemoryWorkingSetSharedBytes !== undefined){
let data7 = data.MemoryWorkingSetSharedBytes;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
list = fail(list, path+"/MemoryWorkingSetSharedBytes", "type"); errors++;
}
if(typeof data7 == "number"){
if(data7 > 18446744073709552000 || isNaN(data7)){
list = fail(list, path+"/MemoryWorkingSetSharedBytes", "maximum"); errors++;
}
if(data7 < 0 || isNaN(data7)){
list = fail(list, path+"/MemoryWorkingSetSharedBytes", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate473(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "ConsoleSize") || (data === "CloseHandle"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate472(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Operation") || (key0 === "ConsoleSize")) || (key0 === "CloseHandle"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Operation !== undefined){
list = join(list, validate473(data.Operation, path+"/Operation")); errors = list?.length ?? 0;
}
if(data.ConsoleSize !== undefined){
list = join(list, validate368(data.ConsoleSize, path+"/ConsoleSize")); errors = list?.length ?? 0;
}
if(data.CloseHandle !== undefined){
list = join(list, validate55(data.CloseHandle, path+"/CloseHandle")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate480(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Unreported") || (data === "Off")) || (data === "On"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate477(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "ProcessorFeatures") || (key0 === "XsaveProcessorFeatures")) || (key0 === "CacheLineFlushSize")) || (key0 === "ImplementedPhysicalAddressBits")) || (key0 === "NonArchitecturalCoreSharing"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ProcessorFeatures !== undefined){
let data0 = data.ProcessorFeatures;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate213(data0[i0], path+"/ProcessorFeatures/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/ProcessorFeatures", "type"); errors++;
}
}
if(data.XsaveProcessorFeatures !== undefined){
let data2 = data.XsaveProcessorFeatures;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate215(data2[i1], path+"/XsaveProcessorFeatures/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/XsaveProcessorFeatures", "type"); errors++;
}
}
if(data.CacheLineFlushSize !== undefined){
let data4 = data.CacheLineFlushSize;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/CacheLineFlushSize", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 18446744073709552000 || isNaN(data4)){
list = fail(list, path+"/CacheLineFlushSize", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, path+"/CacheLineFlushSize", "minimum"); errors++;
}
}
}
if(data.ImplementedPhysicalAddressBits !== undefined){
let data5 = data.ImplementedPhysicalAddressBits;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, path+"/ImplementedPhysicalAddressBits", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 18446744073709552000 || isNaN(data5)){
list = fail(list, path+"/ImplementedPhysicalAddressBits", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, path+"/ImplementedPhysicalAddressBits", "minimum"); errors++;
}
}
}
if(data.NonArchitecturalCoreSharing !== undefined){
list = join(list, validate480(data.NonArchitecturalCoreSharing, path+"/NonArchitecturalCoreSharing")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate482(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Limit") || (key0 === "Weight")) || (key0 === "Reservation")) || (key0 === "MaximumFrequencyMHz"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Limit !== undefined){
let data0 = data.Limit;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/Limit", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, path+"/Limit", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/Limit", "minimum"); errors++;
}
}
}
if(data.Weight !== undefined){
let data1 = data.Weight;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/Weight", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, path+"/Weight", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/Weight", "minimum"); errors++;
}
}
}
if(data.Reservation !== undefined){
let data2 = data.Reservation;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/Reservation", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, path+"/Reservation", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/Reservation", "minimum"); errors++;
}
}
}
if(data.MaximumFrequencyMHz !== undefined){
let data3 = data.MaximumFrequencyMHz;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/MaximumFrequencyMHz", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, path+"/MaximumFrequencyMHz", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/MaximumFrequencyMHz", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate483(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "TotalRuntime100ns") || (key0 === "RuntimeUser100ns")) || (key0 === "RuntimeKernel100ns"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.TotalRuntime100ns !== undefined){
let data0 = data.TotalRuntime100ns;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/TotalRuntime100ns", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, path+"/TotalRuntime100ns", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/TotalRuntime100ns", "minimum"); errors++;
}
}
}
if(data.RuntimeUser100ns !== undefined){
let data1 = data.RuntimeUser100ns;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/RuntimeUser100ns", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, path+"/RuntimeUser100ns", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/RuntimeUser100ns", "minimum"); errors++;
}
}
}
if(data.RuntimeKernel100ns !== undefined){
let data2 = data.RuntimeKernel100ns;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/RuntimeKernel100ns", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, path+"/RuntimeKernel100ns", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/RuntimeKernel100ns", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate484(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "LogicalProcessorCount") || (key0 === "LogicalProcessors"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.LogicalProcessorCount !== undefined){
let data0 = data.LogicalProcessorCount;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/LogicalProcessorCount", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/LogicalProcessorCount", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/LogicalProcessorCount", "minimum"); errors++;
}
}
}
if(data.LogicalProcessors !== undefined){
let data1 = data.LogicalProcessors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate437(data1[i0], path+"/LogicalProcessors/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/LogicalProcessors", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema251 = {"type":"object","properties":{"ApplicationName":{"type":"string"},"CommandLine":{"type":"string"},"CommandArgs":{"type":"array","items":{"type":"string"}},"User":{"type":"string"},"WorkingDirectory":{"type":"string"},"Environment":{"type":"object","additionalProperties":{"type":"string"}},"RestrictedToken":{"type":"boolean"},"EmulateConsole":{"type":"boolean"},"CreateStdInPipe":{"type":"boolean"},"CreateStdOutPipe":{"type":"boolean"},"CreateStdErrPipe":{"type":"boolean"},"ConsoleSize":{"type":"array","items":{"type":"integer","minimum":0,"maximum":65535},"minItems":2,"maxItems":2},"UseExistingLogin":{"type":"boolean"},"UseLegacyConsole":{"type":"boolean"}},"additionalProperties":false,"$id":"/hcs/ProcessParameters.json"};
function validate486(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema251.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ApplicationName !== undefined){
if(typeof data.ApplicationName !== "string"){
list = fail(list, path+"/ApplicationName", "type"); errors++;
}
}
if(data.CommandLine !== undefined){
if(typeof data.CommandLine !== "string"){
list = fail(list, path+"/CommandLine", "type"); errors++;
}
}
if(data.CommandArgs !== undefined){
let data2 = data.CommandArgs;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
list = fail(list, path+"/CommandArgs/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/CommandArgs", "type"); errors++;
}
}
if(data.User !== undefined){
if(typeof data.User !== "string"){
list = fail(list, path+"/User", "type"); errors++;
}
}
if(data.WorkingDirectory !== undefined){
if(typeof data.WorkingDirectory !== "string"){
list = fail(list, path+"/WorkingDirectory", "type"); errors++;
}
}
if(data.Environment !== undefined){
let data6 = data.Environment;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(typeof data6[key1] !== "string"){
list = fail(list, path+"/Environment/" + escapeKey(key1), "type"); errors++;
}
}
}
else {
list = fail(list, path+"/Environment", "type"); errors++;
}
}
if(data.RestrictedToken !== undefined){
if(typeof data.RestrictedToken !== "boolean"){
list = fail(list, path+"/RestrictedToken", "type"); errors++;
}
}
if(data.EmulateConsole !== undefined){
if(typeof data.EmulateConsole !== "boolean"){
list = fail(list, path+"/EmulateConsole", "type"); errors++;
}
}
if(data.CreateStdInPipe !== undefined){
if(typeof data.CreateStdInPipe !== "boolean"){
list = fail(list, path+"/CreateStdInPipe", "type"); errors++;
}
}
if(data.CreateStdOutPipe !== undefined){
if(typeof data.CreateStdOutPipe !== "boolean"){
list = fail(list, path+"/CreateStdOutPipe", "type"); errors++;
}
}
if(data.CreateStdErrPipe !== undefined){
if(typeof data.CreateStdErrPipe !== "boolean"){
list = fail(list, path+"/CreateStdErrPipe", "type"); errors++;
}
}
if(data.ConsoleSize !== undefined){
let data13 = data.ConsoleSize;
if(Array.isArray(data13)){
if(data13.length > 2){
list = fail(list, path+"/ConsoleSize", "maxItems"); errors++;
}
if(data13.length < 2){
list = fail(list, path+"/ConsoleSize", "minItems"); errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
list = fail(list, path+"/ConsoleSize/" + i1, "type"); errors++;
}
if(typeof data14 == "number"){
if(data14 > 65535 || isNaN(data14)){
list = fail(list, path+"/ConsoleSize/" + i1, "maximum"); errors++;
}
if(data14 < 0 || isNaN(data14)){
list = fail(list, path+"/ConsoleSize/" + i1, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path+"/ConsoleSize", "type"); errors++;
}
}
if(data.UseExistingLogin !== undefined){
if(typeof data.UseExistingLogin !== "boolean"){
list = fail(list, path+"/UseExistingLogin", "type"); errors++;
}
}
if(data.UseLegacyConsole !== undefined){
if(typeof data.UseLegacyConsole !== "boolean"){
list = fail(list, path+"/UseLegacyConsole", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate487(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ProcessId") || (key0 === "Exited")) || (key0 === "ExitCode")) || (key0 === "LastWaitResult"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ProcessId !== undefined){
let data0 = data.ProcessId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/ProcessId", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/ProcessId", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/ProcessId", "minimum"); errors++;
}
}
}
if(data.Exited !== undefined){
if(typeof data.Exited !== "boolean"){
list = fail(list, path+"/Exited", "type"); errors++;
}
}
if(data.ExitCode !== undefined){
let data2 = data.ExitCode;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/ExitCode", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, path+"/ExitCode", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/ExitCode", "minimum"); errors++;
}
}
}
if(data.LastWaitResult !== undefined){
let data3 = data.LastWaitResult;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/LastWaitResult", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
list = fail(list, path+"/LastWaitResult", "maximum"); errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
list = fail(list, path+"/LastWaitResult", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema253 = {"type":"object","properties":{"Id":{"type":"string"},"SystemType":{"$ref":"SystemType.json"},"RuntimeOsType":{"$ref":"OsType.json"},"Name":{"type":"string"},"Owner":{"type":"string"},"RuntimeId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"RuntimeTemplateId":{"type":"string"},"State":{"$ref":"State.json"},"Stopped":{"type":"boolean"},"ExitType":{"$ref":"NotificationType.json"},"Memory":{"$ref":"MemoryInformationForVm.json"},"Statistics":{"$ref":"Statistics.json"},"ProcessList":{"type":"array","items":{"$ref":"ProcessDetails.json"}},"TerminateOnLastHandleClosed":{"type":"boolean"},"HostingSystemId":{"type":"string"},"SharedMemoryRegionInfo":{"type":"array","items":{"$ref":"SharedMemoryRegionInfo.json"}},"GuestConnectionInfo":{"$ref":"GuestConnectionInfo.json"},"PropertyResponses":{"type":"object","additionalProperties":{"$ref":"PropertyResponse.json"}},"ICHeartbeatStatus":{"$ref":"IntegrationComponentStatus.json"},"SystemGUID":{"type":"string"},"LCOWMetrics":{},"ObRoot":{"type":"string"},"SiloGuid":{"type":"string"}},"additionalProperties":false,"$id":"/hcs/Properties.json"};
function validate492(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((data === "None") || (data === "GracefulExit")) || (data === "ForcedExit")) || (data === "UnexpectedExit")) || (data === "Unknown"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate498(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ReadCountNormalized") || (key0 === "ReadSizeBytes")) || (key0 === "WriteCountNormalized")) || (key0 === "WriteSizeBytes"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ReadCountNormalized !== undefined){
let data0 = data.ReadCountNormalized;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/ReadCountNormalized", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, path+"/ReadCountNormalized", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/ReadCountNormalized", "minimum"); errors++;
}
}
}
if(data.ReadSizeBytes !== undefined){
let data1 = data.ReadSizeBytes;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/ReadSizeBytes", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, path+"/ReadSizeBytes", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/ReadSizeBytes", "minimum"); errors++;
}
}
}
if(data.WriteCountNormalized !== undefined){
let data2 = data.WriteCountNormalized;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/WriteCountNormalized", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, path+"/WriteCountNormalized", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/WriteCountNormalized", "minimum"); errors++;
}
}
}
if(data.WriteSizeBytes !== undefined){
let data3 = data.WriteSizeBytes;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/WriteSizeBytes", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, path+"/WriteSizeBytes", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/WriteSizeBytes", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate495(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "Timestamp") || (key0 === "ContainerStartTime")) || (key0 === "Uptime100ns")) || (key0 === "Processor")) || (key0 === "Memory")) || (key0 === "Storage"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Timestamp !== undefined){
let data0 = data.Timestamp;
if(typeof data0 === "string"){
if(!pattern44.test(data0)){
list = fail(list, path+"/Timestamp", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/Timestamp", "type"); errors++;
}
}
if(data.ContainerStartTime !== undefined){
let data1 = data.ContainerStartTime;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
list = fail(list, path+"/ContainerStartTime", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/ContainerStartTime", "type"); errors++;
}
}
if(data.Uptime100ns !== undefined){
let data2 = data.Uptime100ns;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/Uptime100ns", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, path+"/Uptime100ns", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/Uptime100ns", "minimum"); errors++;
}
}
}
if(data.Processor !== undefined){
list = join(list, validate483(data.Processor, path+"/Processor")); errors = list?.length ?? 0;
}
if(data.Memory !== undefined){
list = join(list, validate448(data.Memory, path+"/Memory")); errors = list?.length ?? 0;
}
if(data.Storage !== undefined){
list = join(list, validate498(data.Storage, path+"/Storage")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate502(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SectionName") || (key0 === "GuestPhysicalAddress"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SectionName !== undefined){
if(typeof data.SectionName !== "string"){
list = fail(list, path+"/SectionName", "type"); errors++;
}
}
if(data.GuestPhysicalAddress !== undefined){
let data1 = data.GuestPhysicalAddress;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/GuestPhysicalAddress", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, path+"/GuestPhysicalAddress", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/GuestPhysicalAddress", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate506(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Error") || (key0 === "ErrorMessage")) || (key0 === "ErrorEvents")) || (key0 === "Attribution"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Error !== undefined){
let data0 = data.Error;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/Error", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, path+"/Error", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, path+"/Error", "minimum"); errors++;
}
}
}
if(data.ErrorMessage !== undefined){
if(typeof data.ErrorMessage !== "string"){
list = fail(list, path+"/ErrorMessage", "type"); errors++;
}
}
if(data.ErrorEvents !== undefined){
let data2 = data.ErrorEvents;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate403(data2[i0], path+"/ErrorEvents/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/ErrorEvents", "type"); errors++;
}
}
if(data.Attribution !== undefined){
let data4 = data.Attribution;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate5(data4[i1], path+"/Attribution/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Attribution", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate505(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Error") || (key0 === "Response"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Error !== undefined){
list = join(list, validate506(data.Error, path+"/Error")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate488(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema253.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
list = fail(list, path+"/Id", "type"); errors++;
}
}
if(data.SystemType !== undefined){
list = join(list, validate360(data.SystemType, path+"/SystemType")); errors = list?.length ?? 0;
}
if(data.RuntimeOsType !== undefined){
list = join(list, validate364(data.RuntimeOsType, path+"/RuntimeOsType")); errors = list?.length ?? 0;
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, path+"/Name", "type"); errors++;
}
}
if(data.Owner !== undefined){
if(typeof data.Owner !== "string"){
list = fail(list, path+"/Owner", "type"); errors++;
}
}
if(data.RuntimeId !== undefined){
let data5 = data.RuntimeId;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
list = fail(list, path+"/RuntimeId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/RuntimeId", "type"); errors++;
}
}
if(data.RuntimeTemplateId !== undefined){
if(typeof data.RuntimeTemplateId !== "string"){
list = fail(list, path+"/RuntimeTemplateId", "type"); errors++;
}
}
if(data.State !== undefined){
list = join(list, validate362(data.State, path+"/State")); errors = list?.length ?? 0;
}
if(data.Stopped !== undefined){
if(typeof data.Stopped !== "boolean"){
list = fail(list, path+"/Stopped", "type"); errors++;
}
}
if(data.ExitType !== undefined){
list = join(list, validate492(data.ExitType, path+"/ExitType")); errors = list?.length ?? 0;
}
if(data.Memory !== undefined){
list = join(list, validate443(data.Memory, path+"/Memory")); errors = list?.length ?? 0;
}
if(data.Statistics !== undefined){
list = join(list, validate495(data.Statistics, path+"/Statistics")); errors = list?.length ?? 0;
}
if(data.ProcessList !== undefined){
let data12 = data.ProcessList;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate471(data12[i0], path+"/ProcessList/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/ProcessList", "type"); errors++;
}
}
if(data.TerminateOnLastHandleClosed !== undefined){
if(typeof data.TerminateOnLastHandleClosed !== "boolean"){
list = fail(list, path+"/TerminateOnLastHandleClosed", "type"); errors++;
}
}
if(data.HostingSystemId !== undefined){
if(typeof data.HostingSystemId !== "string"){
list = fail(list, path+"/HostingSystemId", "type"); errors++;
}
}
if(data.SharedMemoryRegionInfo !== undefined){
let data16 = data.SharedMemoryRegionInfo;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate502(data16[i1], path+"/SharedMemoryRegionInfo/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/SharedMemoryRegionInfo", "type"); errors++;
}
}
if(data.GuestConnectionInfo !== undefined){
list = join(list, validate412(data.GuestConnectionInfo, path+"/GuestConnectionInfo")); errors = list?.length ?? 0;
}
if(data.PropertyResponses !== undefined){
let data19 = data.PropertyResponses;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key1 in data19){
list = join(list, validate505(data19[key1], path+"/PropertyResponses/" + escapeKey(key1))); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/PropertyResponses", "type"); errors++;
}
}
if(data.ICHeartbeatStatus !== undefined){
list = join(list, validate424(data.ICHeartbeatStatus, path+"/ICHeartbeatStatus")); errors = list?.length ?? 0;
}
if(data.SystemGUID !== undefined){
if(typeof data.SystemGUID !== "string"){
list = fail(list, path+"/SystemGUID", "type"); errors++;
}
}
if(data.ObRoot !== undefined){
if(typeof data.ObRoot !== "string"){
list = fail(list, path+"/ObRoot", "type"); errors++;
}
}
if(data.SiloGuid !== undefined){
if(typeof data.SiloGuid !== "string"){
list = fail(list, path+"/SiloGuid", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate512(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "ProcessorQoSSupported")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ProcessorQoSSupported !== undefined){
if(typeof data.ProcessorQoSSupported !== "boolean"){
list = fail(list, path+"/ProcessorQoSSupported", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate513(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Enabled")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Enabled !== undefined){
if(typeof data.Enabled !== "boolean"){
list = fail(list, path+"/Enabled", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate515(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "ToFile") || (data === "AsTemplate"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate514(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SaveType") || (key0 === "SaveStateFilePath"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SaveType !== undefined){
list = join(list, validate515(data.SaveType, path+"/SaveType")); errors = list?.length ?? 0;
}
if(data.SaveStateFilePath !== undefined){
if(typeof data.SaveStateFilePath !== "string"){
list = fail(list, path+"/SaveStateFilePath", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate518(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((data === "Basic") || (data === "CpuGroup")) || (data === "ProcessorTopology")) || (data === "ContainerCredentialGuard")) || (data === "QoSCapabilities")) || (data === "Memory")) || (data === "CacheAllocation")) || (data === "CacheMonitoring")) || (data === "MemoryBwAllocation")) || (data === "Undefined"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate520(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "PropertyType") || (key0 === "Filter"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.PropertyType !== undefined){
list = join(list, validate518(data.PropertyType, path+"/PropertyType")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate517(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "PropertyTypes") || (key0 === "PropertyQueries")) || (key0 === "FilteredQueries"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.PropertyTypes !== undefined){
let data0 = data.PropertyTypes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate518(data0[i0], path+"/PropertyTypes/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/PropertyTypes", "type"); errors++;
}
}
if(data.PropertyQueries !== undefined){
let data2 = data.PropertyQueries;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
list = fail(list, path+"/PropertyQueries", "type"); errors++;
}
}
if(data.FilteredQueries !== undefined){
let data3 = data.FilteredQueries;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate520(data3[i1], path+"/FilteredQueries/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/FilteredQueries", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate523(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Properties") || (key0 === "PropertyResponses"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Properties !== undefined){
if(!(Array.isArray(data.Properties))){
list = fail(list, path+"/Properties", "type"); errors++;
}
}
if(data.PropertyResponses !== undefined){
let data1 = data.PropertyResponses;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
list = join(list, validate505(data1[key1], path+"/PropertyResponses/" + escapeKey(key1))); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/PropertyResponses", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate525(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "GroupId") || (key0 === "PropertyCode")) || (key0 === "PropertyValue"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.GroupId !== undefined){
let data0 = data.GroupId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, path+"/GroupId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/GroupId", "type"); errors++;
}
}
if(data.PropertyCode !== undefined){
let data1 = data.PropertyCode;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/PropertyCode", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, path+"/PropertyCode", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/PropertyCode", "minimum"); errors++;
}
}
}
if(data.PropertyValue !== undefined){
let data2 = data.PropertyValue;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/PropertyValue", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, path+"/PropertyValue", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/PropertyValue", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate527(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "GuestConnection") || (data === "IntegrationService"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate529(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Shutdown") || (data === "Hibernate")) || (data === "Reboot"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate526(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Mechanism") || (key0 === "Type")) || (key0 === "Force")) || (key0 === "Reason"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Mechanism !== undefined){
list = join(list, validate527(data.Mechanism, path+"/Mechanism")); errors = list?.length ?? 0;
}
if(data.Type !== undefined){
list = join(list, validate529(data.Type, path+"/Type")); errors = list?.length ?? 0;
}
if(data.Force !== undefined){
if(typeof data.Force !== "boolean"){
list = fail(list, path+"/Force", "type"); errors++;
}
}
if(data.Reason !== undefined){
if(typeof data.Reason !== "string"){
list = fail(list, path+"/Reason", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate532(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((data === "CtrlC") || (data === "CtrlBreak")) || (data === "CtrlClose")) || (data === "CtrlLogOff")) || (data === "CtrlShutdown"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate531(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Signal")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Signal !== undefined){
let data0 = data.Signal;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(!(typeof data0 == "number")){
list = fail(list, "", "if"); errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(list !== null){
if(_errs3){
list.length = _errs3;
}
else {
list = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/Signal", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, path+"/Signal", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, path+"/Signal", "minimum"); errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
list = join(list, validate532(data0, path+"/Signal")); errors = list?.length ?? 0;
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
list = fail(list, path+"/Signal", "if"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate535(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((data === "Memory") || (data === "Statistics")) || (data === "ProcessList")) || (data === "TerminateOnLastHandleClosed")) || (data === "SharedMemoryRegion")) || (data === "GuestConnection")) || (data === "GuestMemory")) || (data === "ICHeartbeatStatus")) || (data === "SystemGUID")) || (data === "Basic"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate534(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "PropertyTypes") || (key0 === "Queries"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.PropertyTypes !== undefined){
let data0 = data.PropertyTypes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate535(data0[i0], path+"/PropertyTypes/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/PropertyTypes", "type"); errors++;
}
}
if(data.Queries !== undefined){
let data2 = data.Queries;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
list = fail(list, path+"/Queries", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate537(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Status") || (key0 === "ExitType")) || (key0 === "Attribution"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Status !== undefined){
let data0 = data.Status;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/Status", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, path+"/Status", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, path+"/Status", "minimum"); errors++;
}
}
}
if(data.ExitType !== undefined){
list = join(list, validate492(data.ExitType, path+"/ExitType")); errors = list?.length ?? 0;
}
if(data.Attribution !== undefined){
let data2 = data.Attribution;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate5(data2[i0], path+"/Attribution/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Attribution", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate540(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "GroupId")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.GroupId !== undefined){
let data0 = data.GroupId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, path+"/GroupId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/GroupId", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate541(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Ids") || (key0 === "Names")) || (key0 === "Types")) || (key0 === "Owners"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Ids !== undefined){
let data0 = data.Ids;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
list = fail(list, path+"/Ids/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/Ids", "type"); errors++;
}
}
if(data.Names !== undefined){
let data2 = data.Names;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
list = fail(list, path+"/Names/" + i1, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/Names", "type"); errors++;
}
}
if(data.Types !== undefined){
let data4 = data.Types;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
list = join(list, validate360(data4[i2], path+"/Types/" + i2)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Types", "type"); errors++;
}
}
if(data.Owners !== undefined){
let data6 = data.Owners;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(typeof data6[i3] !== "string"){
list = fail(list, path+"/Owners/" + i3, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/Owners", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate543(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "Year") || (key0 === "Month")) || (key0 === "DayOfWeek")) || (key0 === "Day")) || (key0 === "Hour")) || (key0 === "Minute")) || (key0 === "Second")) || (key0 === "Milliseconds"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Year !== undefined){
let data0 = data.Year;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/Year", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 65535 || isNaN(data0)){
list = fail(list, path+"/Year", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/Year", "minimum"); errors++;
}
}
}
if(data.Month !== undefined){
let data1 = data.Month;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/Month", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
list = fail(list, path+"/Month", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/Month", "minimum"); errors++;
}
}
}
if(data.DayOfWeek !== undefined){
let data2 = data.DayOfWeek;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/DayOfWeek", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 65535 || isNaN(data2)){
list = fail(list, path+"/DayOfWeek", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, path+"/DayOfWeek", "minimum"); errors++;
}
}
}
if(data.Day !== undefined){
let data3 = data.Day;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/Day", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 65535 || isNaN(data3)){
list = fail(list, path+"/Day", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/Day", "minimum"); errors++;
}
}
}
if(data.Hour !== undefined){
let data4 = data.Hour;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/Hour", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 65535 || isNaN(data4)){
list = fail(list, path+"/Hour", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, path+"/Hour", "minimum"); errors++;
}
}
}
if(data.Minute !== undefined){
let data5 = data.Minute;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, path+"/Minute", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 65535 || isNaN(data5)){
list = fail(list, path+"/Minute", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, path+"/Minute", "minimum"); errors++;
}
}
}
if(data.Second !== undefined){
let data6 = data.Second;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, path+"/Second", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 65535 || isNaN(data6)){
list = fail(list, path+"/Second", "maximum"); errors++;
}
if(data6 < 0 || isNaN(data6)){
list = fail(list, path+"/Second", "minimum"); errors++;
}
}
}
if(data.Milliseconds !== undefined){
let data7 = data.Milliseconds;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
list = fail(list, path+"/Milliseconds", "type"); errors++;
}
if(typeof data7 == "number"){
if(data7 > 65535 || isNaN(data7)){
list = fail(list, path+"/Milliseconds", "maximum"); errors++;
}
if(data7 < 0 || isNaN(data7)){
list = fail(list, path+"/Milliseconds", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate544(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "Bias") || (key0 === "StandardName")) || (key0 === "StandardDate")) || (key0 === "StandardBias")) || (key0 === "DaylightName")) || (key0 === "DaylightDate")) || (key0 === "DaylightBias"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Bias !== undefined){
let data0 = data.Bias;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/Bias", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, path+"/Bias", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, path+"/Bias", "minimum"); errors++;
}
}
}
if(data.StandardName !== undefined){
if(typeof data.StandardName !== "string"){
list = fail(list, path+"/StandardName", "type"); errors++;
}
}
if(data.StandardDate !== undefined){
list = join(list, validate543(data.StandardDate, path+"/StandardDate")); errors = list?.length ?? 0;
}
if(data.StandardBias !== undefined){
let data3 = data.StandardBias;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/StandardBias", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
list = fail(list, path+"/StandardBias", "maximum"); errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
list = fail(list, path+"/StandardBias", "minimum"); errors++;
}
}
}
if(data.DaylightName !== undefined){
if(typeof data.DaylightName !== "string"){
list = fail(list, path+"/DaylightName", "type"); errors++;
}
}
if(data.DaylightDate !== undefined){
list = join(list, validate543(data.DaylightDate, path+"/DaylightDate")); errors = list?.length ?? 0;
}
if(data.DaylightBias !== undefined){
let data6 = data.DaylightBias;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, path+"/DaylightBias", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 2147483647 || isNaN(data6)){
list = fail(list, path+"/DaylightBias", "maximum"); errors++;
}
if(data6 < -2147483648 || isNaN(data6)){
list = fail(list, path+"/DaylightBias", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate547(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "ProcessorFeatures") || (key0 === "XsaveProcessorFeatures")) || (key0 === "CacheLineFlushSize")) || (key0 === "ImplementedPhysicalAddressBits")) || (key0 === "NonArchitecturalCoreSharing"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.ProcessorFeatures !== undefined){
let data0 = data.ProcessorFeatures;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
list = join(list, validate213(data0[i0], path+"/ProcessorFeatures/" + i0)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/ProcessorFeatures", "type"); errors++;
}
}
if(data.XsaveProcessorFeatures !== undefined){
let data2 = data.XsaveProcessorFeatures;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
list = join(list, validate215(data2[i1], path+"/XsaveProcessorFeatures/" + i1)); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/XsaveProcessorFeatures", "type"); errors++;
}
}
if(data.CacheLineFlushSize !== undefined){
let data4 = data.CacheLineFlushSize;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/CacheLineFlushSize", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 18446744073709552000 || isNaN(data4)){
list = fail(list, path+"/CacheLineFlushSize", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, path+"/CacheLineFlushSize", "minimum"); errors++;
}
}
}
if(data.ImplementedPhysicalAddressBits !== undefined){
let data5 = data.ImplementedPhysicalAddressBits;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, path+"/ImplementedPhysicalAddressBits", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 18446744073709552000 || isNaN(data5)){
list = fail(list, path+"/ImplementedPhysicalAddressBits", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, path+"/ImplementedPhysicalAddressBits", "minimum"); errors++;
}
}
}
if(data.NonArchitecturalCoreSharing !== undefined){
list = join(list, validate480(data.NonArchitecturalCoreSharing, path+"/NonArchitecturalCoreSharing")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate551(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Version") || (key0 === "Type")) || (key0 === "States"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Version !== undefined){
list = join(list, validate34(data.Version, path+"/Version")); errors = list?.length ?? 0;
}
if(data.Type !== undefined){
let data1 = data.Type;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, path+"/Type", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/Type", "type"); errors++;
}
}
if(data.States !== undefined){
let data2 = data.States;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
list = fail(list, path+"/States", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate554(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "PreAdd") || (data === "Add")) || (data === "Remove"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate553(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "RequestType") || (key0 === "AdapterId")) || (key0 === "Settings"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.RequestType !== undefined){
list = join(list, validate554(data.RequestType, path+"/RequestType")); errors = list?.length ?? 0;
}
if(data.AdapterId !== undefined){
if(typeof data.AdapterId !== "string"){
list = fail(list, path+"/AdapterId", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate557(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Variables")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate556(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Vendors") || (key0 === "LastUpdateTime"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Vendors !== undefined){
let data0 = data.Vendors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
list = join(list, validate557(data0[key1], path+"/Vendors/" + escapeKey(key1))); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Vendors", "type"); errors++;
}
}
if(data.LastUpdateTime !== undefined){
let data2 = data.LastUpdateTime;
if(typeof data2 === "string"){
if(!pattern44.test(data2)){
list = fail(list, path+"/LastUpdateTime", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/LastUpdateTime", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate559(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Attributes") || (key0 === "Timestamp")) || (key0 === "Data"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Attributes !== undefined){
let data0 = data.Attributes;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/Attributes", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/Attributes", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/Attributes", "minimum"); errors++;
}
}
}
if(data.Timestamp !== undefined){
let data1 = data.Timestamp;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
list = fail(list, path+"/Timestamp", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/Timestamp", "type"); errors++;
}
}
if(data.Data !== undefined){
let data2 = data.Data;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/Data/" + i0, "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 255 || isNaN(data3)){
list = fail(list, path+"/Data/" + i0, "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, path+"/Data/" + i0, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path+"/Data", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate560(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "RequestType") || (key0 === "AdapterInstanceID")) || (key0 === "Settings"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.RequestType !== undefined){
list = join(list, validate554(data.RequestType, path+"/RequestType")); errors = list?.length ?? 0;
}
if(data.AdapterInstanceID !== undefined){
let data1 = data.AdapterInstanceID;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, path+"/AdapterInstanceID", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/AdapterInstanceID", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate562(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Version") || (key0 === "Devices"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Version !== undefined){
list = join(list, validate34(data.Version, path+"/Version")); errors = list?.length ?? 0;
}
if(data.Devices !== undefined){
let data1 = data.Devices;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
list = join(list, validate551(data1[key1], path+"/Devices/" + escapeKey(key1))); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path+"/Devices", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate565(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "L3OccupancyBytes") || (key0 === "L3TotalBwBytes")) || (key0 === "L3LocalBwBytes"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.L3OccupancyBytes !== undefined){
let data0 = data.L3OccupancyBytes;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/L3OccupancyBytes", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, path+"/L3OccupancyBytes", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, path+"/L3OccupancyBytes", "minimum"); errors++;
}
}
}
if(data.L3TotalBwBytes !== undefined){
let data1 = data.L3TotalBwBytes;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/L3TotalBwBytes", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
list = fail(list, path+"/L3TotalBwBytes", "maximum"); errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
list = fail(list, path+"/L3TotalBwBytes", "minimum"); errors++;
}
}
}
if(data.L3LocalBwBytes !== undefined){
let data2 = data.L3LocalBwBytes;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/L3LocalBwBytes", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
list = fail(list, path+"/L3LocalBwBytes", "maximum"); errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
list = fail(list, path+"/L3LocalBwBytes", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate566(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "TotalPhysicalBytes") || (key0 === "TotalUsage")) || (key0 === "CommittedBytes")) || (key0 === "SharedCommittedBytes")) || (key0 === "CommitLimitBytes")) || (key0 === "PeakCommitmentBytes"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.TotalPhysicalBytes !== undefined){
let data0 = data.TotalPhysicalBytes;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/TotalPhysicalBytes", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, path+"/TotalPhysicalBytes", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, path+"/TotalPhysicalBytes", "minimum"); errors++;
}
}
}
if(data.TotalUsage !== undefined){
let data1 = data.TotalUsage;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/TotalUsage", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
list = fail(list, path+"/TotalUsage", "maximum"); errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
list = fail(list, path+"/TotalUsage", "minimum"); errors++;
}
}
}
if(data.CommittedBytes !== undefined){
let data2 = data.CommittedBytes;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, path+"/CommittedBytes", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
list = fail(list, path+"/CommittedBytes", "maximum"); errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
list = fail(list, path+"/CommittedBytes", "minimum"); errors++;
}
}
}
if(data.SharedCommittedBytes !== undefined){
let data3 = data.SharedCommittedBytes;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, path+"/SharedCommittedBytes", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
list = fail(list, path+"/SharedCommittedBytes", "maximum"); errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
list = fail(list, path+"/SharedCommittedBytes", "minimum"); errors++;
}
}
}
if(data.CommitLimitBytes !== undefined){
let data4 = data.CommitLimitBytes;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/CommitLimitBytes", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 2147483647 || isNaN(data4)){
list = fail(list, path+"/CommitLimitBytes", "maximum"); errors++;
}
if(data4 < -2147483648 || isNaN(data4)){
list = fail(list, path+"/CommitLimitBytes", "minimum"); errors++;
}
}
}
if(data.PeakCommitmentBytes !== undefined){
let data5 = data.PeakCommitmentBytes;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, path+"/PeakCommitmentBytes", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 2147483647 || isNaN(data5)){
list = fail(list, path+"/PeakCommitmentBytes", "maximum"); errors++;
}
if(data5 < -2147483648 || isNaN(data5)){
list = fail(list, path+"/PeakCommitmentBytes", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate569(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Resume") || (data === "Stop"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate567(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Origin") || (key0 === "FinalizedOperation"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Origin !== undefined){
list = join(list, validate343(data.Origin, path+"/Origin")); errors = list?.length ?? 0;
}
if(data.FinalizedOperation !== undefined){
list = join(list, validate569(data.FinalizedOperation, path+"/FinalizedOperation")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate572(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "SessionId")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.SessionId !== undefined){
let data0 = data.SessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/SessionId", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/SessionId", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/SessionId", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate571(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "NetworkSettings")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.NetworkSettings !== undefined){
list = join(list, validate572(data.NetworkSettings, path+"/NetworkSettings")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate574(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Origin")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Origin !== undefined){
list = join(list, validate343(data.Origin, path+"/Origin")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate576(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Origin")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Origin !== undefined){
list = join(list, validate343(data.Origin, path+"/Origin")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate578(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "DestinationMigrationOptions")){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.DestinationMigrationOptions !== undefined){
list = join(list, validate571(data.DestinationMigrationOptions, path+"/DestinationMigrationOptions")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate582(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((((((data === "Unknown") || (data === "MigrationDone")) || (data === "BlackoutStarted")) || (data === "OfflineDone")) || (data === "BlackoutExited")) || (data === "SetupDone")) || (data === "TransferInProgress")) || (data === "MigrationRecoveryDone")) || (data === "MigrationFailed"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate584(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((((data === "Invalid") || (data === "Success")) || (data === "MigrationCancelled")) || (data === "GuestInitiatedCancellation")) || (data === "SourceMigrationFailed")) || (data === "DestinationMigrationFailed")) || (data === "MigrationRecoveryFailed"))){
list = fail(list, path, "enum"); errors++;
}
return list;
}
function validate580(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Origin") || (key0 === "Event")) || (key0 === "Result")) || (key0 === "AdditionalDetails"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Origin !== undefined){
list = join(list, validate343(data.Origin, path+"/Origin")); errors = list?.length ?? 0;
}
if(data.Event !== undefined){
list = join(list, validate582(data.Event, path+"/Event")); errors = list?.length ?? 0;
}
if(data.Result !== undefined){
list = join(list, validate584(data.Result, path+"/Result")); errors = list?.length ?? 0;
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate586(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "BlackoutDurationMilliseconds") || (key0 === "BlackoutStopTimestamp"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.BlackoutDurationMilliseconds !== undefined){
let data0 = data.BlackoutDurationMilliseconds;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/BlackoutDurationMilliseconds", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, path+"/BlackoutDurationMilliseconds", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/BlackoutDurationMilliseconds", "minimum"); errors++;
}
}
}
if(data.BlackoutStopTimestamp !== undefined){
let data1 = data.BlackoutStopTimestamp;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
list = fail(list, path+"/BlackoutStopTimestamp", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/BlackoutStopTimestamp", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate587(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "VirtualNodeIndex") || (key0 === "PhysicalNodeIndex"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.VirtualNodeIndex !== undefined){
let data0 = data.VirtualNodeIndex;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/VirtualNodeIndex", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/VirtualNodeIndex", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/VirtualNodeIndex", "minimum"); errors++;
}
}
}
if(data.PhysicalNodeIndex !== undefined){
let data1 = data.PhysicalNodeIndex;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/PhysicalNodeIndex", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, path+"/PhysicalNodeIndex", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/PhysicalNodeIndex", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate588(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "TotalConsumableMemoryInPages") || (key0 === "AvailableMemoryInPages"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.TotalConsumableMemoryInPages !== undefined){
let data0 = data.TotalConsumableMemoryInPages;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/TotalConsumableMemoryInPages", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, path+"/TotalConsumableMemoryInPages", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/TotalConsumableMemoryInPages", "minimum"); errors++;
}
}
}
if(data.AvailableMemoryInPages !== undefined){
let data1 = data.AvailableMemoryInPages;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/AvailableMemoryInPages", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, path+"/AvailableMemoryInPages", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/AvailableMemoryInPages", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate589(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "TotalAssignedProcessors") || (key0 === "TotalAvailableProcessors"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.TotalAssignedProcessors !== undefined){
let data0 = data.TotalAssignedProcessors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, path+"/TotalAssignedProcessors", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, path+"/TotalAssignedProcessors", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, path+"/TotalAssignedProcessors", "minimum"); errors++;
}
}
}
if(data.TotalAvailableProcessors !== undefined){
let data1 = data.TotalAvailableProcessors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/TotalAvailableProcessors", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, path+"/TotalAvailableProcessors", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, path+"/TotalAvailableProcessors", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate590(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Enabled") || (key0 === "JobName"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.Enabled !== undefined){
if(typeof data.Enabled !== "boolean"){
list = fail(list, path+"/Enabled", "type"); errors++;
}
}
if(data.JobName !== undefined){
if(typeof data.JobName !== "string"){
list = fail(list, path+"/JobName", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const pattern57 = new RegExp("\\S", "u");
function validate591(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, path, "required", "path"); errors++;
}
for(const key0 in data){
if(!((((((key0 === "path") || (key0 === "options")) || (key0 === "vhdPath")) || (key0 === "volumePath")) || (key0 === "triggers")) || (key0 === "host"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.options !== undefined){
list = join(list, validate461(data.options, path+"/options")); errors = list?.length ?? 0;
}
if(data.vhdPath !== undefined){
if(typeof data.vhdPath !== "string"){
list = fail(list, path+"/vhdPath", "type"); errors++;
}
}
if(data.volumePath !== undefined){
if(typeof data.volumePath !== "string"){
list = fail(list, path+"/volumePath", "type"); errors++;
}
}
if(data.triggers !== undefined){
let data4 = data.triggers;
if(!data4 || typeof data4 != "object"){
list = fail(list, path+"/triggers", "type"); errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
list = fail(list, path+"/triggers/" + i0, "type"); errors++;
}
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(typeof data4[key1] !== "string"){
list = fail(list, path+"/triggers/" + escapeKey(key1), "type"); errors++;
}
}
}
}
if(data.host !== undefined){
let data7 = data.host;
if(typeof data7 === "string"){
if(!pattern57.test(data7)){
list = fail(list, path+"/host", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/host", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema308 = {"type":"object","properties":{"document":{"$ref":"hcs/ComputeSystem.json"},"systemId":{"type":"string","pattern":"\\S"},"desiredState":{"enum":["Running","Paused","Saved","SavedAsTemplate","Created","Stopped"]},"savedStatePath":{"type":"string","pattern":"\\S"},"shutdown":{"type":"object","properties":{"mode":{"enum":["graceful","terminate"]},"timeoutSeconds":{"type":"integer","minimum":1,"maximum":3600}},"additionalProperties":false},"maxDisruption":{"enum":["none","live","restart","replace"]},"adopt":{"type":"boolean"},"runtimeSettings":{"type":"object","additionalProperties":true},"access":{"enum":["auto","none"]},"unknownFields":{"enum":["refuse","allow"]},"host":{"type":"string","pattern":"\\S"}},"required":["document"],"additionalProperties":false,"$id":"/ComputeSystem.json"};
function validate593(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
list = fail(list, path, "required", "document"); errors++;
}
for(const key0 in data){
if(!(func0.call(schema308.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.document !== undefined){
list = join(list, validate66(data.document, path+"/document")); errors = list?.length ?? 0;
}
if(data.systemId !== undefined){
let data1 = data.systemId;
if(typeof data1 === "string"){
if(!pattern57.test(data1)){
list = fail(list, path+"/systemId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/systemId", "type"); errors++;
}
}
if(data.desiredState !== undefined){
let data2 = data.desiredState;
if(!((((((data2 === "Running") || (data2 === "Paused")) || (data2 === "Saved")) || (data2 === "SavedAsTemplate")) || (data2 === "Created")) || (data2 === "Stopped"))){
list = fail(list, path+"/desiredState", "enum"); errors++;
}
}
if(data.savedStatePath !== undefined){
let data3 = data.savedStatePath;
if(typeof data3 === "string"){
if(!pattern57.test(data3)){
list = fail(list, path+"/savedStatePath", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/savedStatePath", "type"); errors++;
}
}
if(data.shutdown !== undefined){
let data4 = data.shutdown;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "mode") || (key1 === "timeoutSeconds"))){
list = fail(list, path+"/shutdown", "additionalProperties", key1); errors++;
}
}
if(data4.mode !== undefined){
let data5 = data4.mode;
if(!((data5 === "graceful") || (data5 === "terminate"))){
list = fail(list, path+"/shutdown/mode", "enum"); errors++;
}
}
if(data4.timeoutSeconds !== undefined){
let data6 = data4.timeoutSeconds;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, path+"/shutdown/timeoutSeconds", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 3600 || isNaN(data6)){
list = fail(list, path+"/shutdown/timeoutSeconds", "maximum"); errors++;
}
if(data6 < 1 || isNaN(data6)){
list = fail(list, path+"/shutdown/timeoutSeconds", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, path+"/shutdown", "type"); errors++;
}
}
if(data.maxDisruption !== undefined){
let data7 = data.maxDisruption;
if(!((((data7 === "none") || (data7 === "live")) || (data7 === "restart")) || (data7 === "replace"))){
list = fail(list, path+"/maxDisruption", "enum"); errors++;
}
}
if(data.adopt !== undefined){
if(typeof data.adopt !== "boolean"){
list = fail(list, path+"/adopt", "type"); errors++;
}
}
if(data.runtimeSettings !== undefined){
let data9 = data.runtimeSettings;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
list = fail(list, path+"/runtimeSettings", "type"); errors++;
}
}
if(data.access !== undefined){
let data10 = data.access;
if(!((data10 === "auto") || (data10 === "none"))){
list = fail(list, path+"/access", "enum"); errors++;
}
}
if(data.unknownFields !== undefined){
let data11 = data.unknownFields;
if(!((data11 === "refuse") || (data11 === "allow"))){
list = fail(list, path+"/unknownFields", "enum"); errors++;
}
}
if(data.host !== undefined){
let data12 = data.host;
if(typeof data12 === "string"){
if(!pattern57.test(data12)){
list = fail(list, path+"/host", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/host", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate595(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, path, "required", "path"); errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "existing")) || (key0 === "onDelete")) || (key0 === "host"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.existing !== undefined){
let data1 = data.existing;
if(!((data1 === "keep") || (data1 === "refuse"))){
list = fail(list, path+"/existing", "enum"); errors++;
}
}
if(data.onDelete !== undefined){
let data2 = data.onDelete;
if(!((data2 === "retain") || (data2 === "delete"))){
list = fail(list, path+"/onDelete", "enum"); errors++;
}
}
if(data.host !== undefined){
let data3 = data.host;
if(typeof data3 === "string"){
if(!pattern57.test(data3)){
list = fail(list, path+"/host", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/host", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate596(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, path, "required", "path"); errors++;
}
if(data.sourcePath === undefined){
list = fail(list, path, "required", "sourcePath"); errors++;
}
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "sourcePath")) || (key0 === "parentLayers")) || (key0 === "onDelete")) || (key0 === "host"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.sourcePath !== undefined){
if(typeof data.sourcePath !== "string"){
list = fail(list, path+"/sourcePath", "type"); errors++;
}
}
if(data.parentLayers !== undefined){
let data2 = data.parentLayers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.Id === undefined){
list = fail(list, path+"/parentLayers/" + i0, "required", "Id"); errors++;
}
if(data3.Path === undefined){
list = fail(list, path+"/parentLayers/" + i0, "required", "Path"); errors++;
}
for(const key1 in data3){
if(!((key1 === "Id") || (key1 === "Path"))){
list = fail(list, path+"/parentLayers/" + i0, "additionalProperties", key1); errors++;
}
}
if(data3.Id !== undefined){
let data4 = data3.Id;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
list = fail(list, path+"/parentLayers/" + i0+"/Id", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/parentLayers/" + i0+"/Id", "type"); errors++;
}
}
if(data3.Path !== undefined){
if(typeof data3.Path !== "string"){
list = fail(list, path+"/parentLayers/" + i0+"/Path", "type"); errors++;
}
}
}
else {
list = fail(list, path+"/parentLayers/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/parentLayers", "type"); errors++;
}
}
if(data.onDelete !== undefined){
let data6 = data.onDelete;
if(!((data6 === "delete") || (data6 === "retain"))){
list = fail(list, path+"/onDelete", "enum"); errors++;
}
}
if(data.host !== undefined){
let data7 = data.host;
if(typeof data7 === "string"){
if(!pattern57.test(data7)){
list = fail(list, path+"/host", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/host", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate597(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, path, "required", "path"); errors++;
}
if(data.exportFolderPath === undefined){
list = fail(list, path, "required", "exportFolderPath"); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "path") || (key0 === "exportFolderPath")) || (key0 === "parentLayers")) || (key0 === "options")) || (key0 === "folderPath")) || (key0 === "triggers")) || (key0 === "host"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.exportFolderPath !== undefined){
if(typeof data.exportFolderPath !== "string"){
list = fail(list, path+"/exportFolderPath", "type"); errors++;
}
}
if(data.parentLayers !== undefined){
let data2 = data.parentLayers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.Id === undefined){
list = fail(list, path+"/parentLayers/" + i0, "required", "Id"); errors++;
}
if(data3.Path === undefined){
list = fail(list, path+"/parentLayers/" + i0, "required", "Path"); errors++;
}
for(const key1 in data3){
if(!((key1 === "Id") || (key1 === "Path"))){
list = fail(list, path+"/parentLayers/" + i0, "additionalProperties", key1); errors++;
}
}
if(data3.Id !== undefined){
let data4 = data3.Id;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
list = fail(list, path+"/parentLayers/" + i0+"/Id", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/parentLayers/" + i0+"/Id", "type"); errors++;
}
}
if(data3.Path !== undefined){
if(typeof data3.Path !== "string"){
list = fail(list, path+"/parentLayers/" + i0+"/Path", "type"); errors++;
}
}
}
else {
list = fail(list, path+"/parentLayers/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/parentLayers", "type"); errors++;
}
}
if(data.options !== undefined){
list = join(list, validate408(data.options, path+"/options")); errors = list?.length ?? 0;
}
if(data.folderPath !== undefined){
if(typeof data.folderPath !== "string"){
list = fail(list, path+"/folderPath", "type"); errors++;
}
}
if(data.triggers !== undefined){
let data8 = data.triggers;
if(!data8 || typeof data8 != "object"){
list = fail(list, path+"/triggers", "type"); errors++;
}
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
list = fail(list, path+"/triggers/" + i1, "type"); errors++;
}
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(typeof data8[key2] !== "string"){
list = fail(list, path+"/triggers/" + escapeKey(key2), "type"); errors++;
}
}
}
}
if(data.host !== undefined){
let data11 = data.host;
if(typeof data11 === "string"){
if(!pattern57.test(data11)){
list = fail(list, path+"/host", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/host", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate599(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, path, "required", "path"); errors++;
}
if(data.parentLayers === undefined){
list = fail(list, path, "required", "parentLayers"); errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "parentLayers")) || (key0 === "host"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.parentLayers !== undefined){
let data1 = data.parentLayers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.Id === undefined){
list = fail(list, path+"/parentLayers/" + i0, "required", "Id"); errors++;
}
if(data2.Path === undefined){
list = fail(list, path+"/parentLayers/" + i0, "required", "Path"); errors++;
}
for(const key1 in data2){
if(!((key1 === "Id") || (key1 === "Path"))){
list = fail(list, path+"/parentLayers/" + i0, "additionalProperties", key1); errors++;
}
}
if(data2.Id !== undefined){
let data3 = data2.Id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
list = fail(list, path+"/parentLayers/" + i0+"/Id", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/parentLayers/" + i0+"/Id", "type"); errors++;
}
}
if(data2.Path !== undefined){
if(typeof data2.Path !== "string"){
list = fail(list, path+"/parentLayers/" + i0+"/Path", "type"); errors++;
}
}
}
else {
list = fail(list, path+"/parentLayers/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/parentLayers", "type"); errors++;
}
}
if(data.host !== undefined){
let data5 = data.host;
if(typeof data5 === "string"){
if(!pattern57.test(data5)){
list = fail(list, path+"/host", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/host", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate600(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, path, "required", "path"); errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "format")) || (key0 === "host"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(!(((data1 === "whenBlank") || (data1 === "always")) || (data1 === "never"))){
list = fail(list, path+"/format", "enum"); errors++;
}
}
if(data.host !== undefined){
let data2 = data.host;
if(typeof data2 === "string"){
if(!pattern57.test(data2)){
list = fail(list, path+"/host", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/host", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate601(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, path, "required", "path"); errors++;
}
if(data.folderPath === undefined){
list = fail(list, path, "required", "folderPath"); errors++;
}
if(data.parentLayers === undefined){
list = fail(list, path, "required", "parentLayers"); errors++;
}
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "folderPath")) || (key0 === "parentLayers")) || (key0 === "options")) || (key0 === "host"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.folderPath !== undefined){
if(typeof data.folderPath !== "string"){
list = fail(list, path+"/folderPath", "type"); errors++;
}
}
if(data.parentLayers !== undefined){
let data2 = data.parentLayers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.Id === undefined){
list = fail(list, path+"/parentLayers/" + i0, "required", "Id"); errors++;
}
if(data3.Path === undefined){
list = fail(list, path+"/parentLayers/" + i0, "required", "Path"); errors++;
}
for(const key1 in data3){
if(!((key1 === "Id") || (key1 === "Path"))){
list = fail(list, path+"/parentLayers/" + i0, "additionalProperties", key1); errors++;
}
}
if(data3.Id !== undefined){
let data4 = data3.Id;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
list = fail(list, path+"/parentLayers/" + i0+"/Id", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/parentLayers/" + i0+"/Id", "type"); errors++;
}
}
if(data3.Path !== undefined){
if(typeof data3.Path !== "string"){
list = fail(list, path+"/parentLayers/" + i0+"/Path", "type"); errors++;
}
}
}
else {
list = fail(list, path+"/parentLayers/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/parentLayers", "type"); errors++;
}
}
if(data.options !== undefined){
let data6 = data.options;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
list = fail(list, path+"/options", "type"); errors++;
}
}
if(data.host !== undefined){
let data7 = data.host;
if(typeof data7 === "string"){
if(!pattern57.test(data7)){
list = fail(list, path+"/host", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/host", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate602(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, path, "required", "path"); errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "existing")) || (key0 === "onDelete")) || (key0 === "host"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.existing !== undefined){
let data1 = data.existing;
if(!((data1 === "keep") || (data1 === "refuse"))){
list = fail(list, path+"/existing", "enum"); errors++;
}
}
if(data.onDelete !== undefined){
let data2 = data.onDelete;
if(!((data2 === "retain") || (data2 === "delete"))){
list = fail(list, path+"/onDelete", "enum"); errors++;
}
}
if(data.host !== undefined){
let data3 = data.host;
if(typeof data3 === "string"){
if(!pattern57.test(data3)){
list = fail(list, path+"/host", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/host", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
const schema316 = {"type":"object","properties":{"path":{"type":"string"},"sizeBytes":{"type":"integer","minimum":3145728,"maximum":70368744177664},"type":{"enum":["Fixed","Dynamic","Differencing"]},"format":{"enum":["VHDX","VHD"]},"blockSizeBytes":{"type":"integer","minimum":524288,"maximum":268435456},"parentPath":{"type":"string"},"sourcePath":{"type":"string"},"existing":{"enum":["keep","refuse"]},"onDelete":{"enum":["retain","delete"]},"host":{"type":"string","pattern":"\\S"}},"required":["path"],"additionalProperties":false,"$id":"/VirtualDisk.json"};
function validate603(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, path, "required", "path"); errors++;
}
for(const key0 in data){
if(!(func0.call(schema316.properties, key0))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.sizeBytes !== undefined){
let data1 = data.sizeBytes;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, path+"/sizeBytes", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 70368744177664 || isNaN(data1)){
list = fail(list, path+"/sizeBytes", "maximum"); errors++;
}
if(data1 < 3145728 || isNaN(data1)){
list = fail(list, path+"/sizeBytes", "minimum"); errors++;
}
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!(((data2 === "Fixed") || (data2 === "Dynamic")) || (data2 === "Differencing"))){
list = fail(list, path+"/type", "enum"); errors++;
}
}
if(data.format !== undefined){
let data3 = data.format;
if(!((data3 === "VHDX") || (data3 === "VHD"))){
list = fail(list, path+"/format", "enum"); errors++;
}
}
if(data.blockSizeBytes !== undefined){
let data4 = data.blockSizeBytes;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, path+"/blockSizeBytes", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 268435456 || isNaN(data4)){
list = fail(list, path+"/blockSizeBytes", "maximum"); errors++;
}
if(data4 < 524288 || isNaN(data4)){
list = fail(list, path+"/blockSizeBytes", "minimum"); errors++;
}
}
}
if(data.parentPath !== undefined){
if(typeof data.parentPath !== "string"){
list = fail(list, path+"/parentPath", "type"); errors++;
}
}
if(data.sourcePath !== undefined){
if(typeof data.sourcePath !== "string"){
list = fail(list, path+"/sourcePath", "type"); errors++;
}
}
if(data.existing !== undefined){
let data7 = data.existing;
if(!((data7 === "keep") || (data7 === "refuse"))){
list = fail(list, path+"/existing", "enum"); errors++;
}
}
if(data.onDelete !== undefined){
let data8 = data.onDelete;
if(!((data8 === "retain") || (data8 === "delete"))){
list = fail(list, path+"/onDelete", "enum"); errors++;
}
}
if(data.host !== undefined){
let data9 = data.host;
if(typeof data9 === "string"){
if(!pattern57.test(data9)){
list = fail(list, path+"/host", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/host", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate604(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.systemId === undefined){
list = fail(list, path, "required", "systemId"); errors++;
}
if(data.path === undefined){
list = fail(list, path, "required", "path"); errors++;
}
for(const key0 in data){
if(!(((key0 === "systemId") || (key0 === "path")) || (key0 === "host"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.systemId !== undefined){
let data0 = data.systemId;
if(typeof data0 === "string"){
if(!pattern57.test(data0)){
list = fail(list, path+"/systemId", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/systemId", "type"); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.host !== undefined){
let data2 = data.host;
if(typeof data2 === "string"){
if(!pattern57.test(data2)){
list = fail(list, path+"/host", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/host", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate605(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, path, "required", "path"); errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "host"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.host !== undefined){
let data1 = data.host;
if(typeof data1 === "string"){
if(!pattern57.test(data1)){
list = fail(list, path+"/host", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/host", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}
function validate606(data: any, path = ""): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, path, "required", "path"); errors++;
}
if(data.parentLayers === undefined){
list = fail(list, path, "required", "parentLayers"); errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "parentLayers")) || (key0 === "host"))){
list = fail(list, path, "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, path+"/path", "type"); errors++;
}
}
if(data.parentLayers !== undefined){
let data1 = data.parentLayers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.Id === undefined){
list = fail(list, path+"/parentLayers/" + i0, "required", "Id"); errors++;
}
if(data2.Path === undefined){
list = fail(list, path+"/parentLayers/" + i0, "required", "Path"); errors++;
}
for(const key1 in data2){
if(!((key1 === "Id") || (key1 === "Path"))){
list = fail(list, path+"/parentLayers/" + i0, "additionalProperties", key1); errors++;
}
}
if(data2.Id !== undefined){
let data3 = data2.Id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
list = fail(list, path+"/parentLayers/" + i0+"/Id", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/parentLayers/" + i0+"/Id", "type"); errors++;
}
}
if(data2.Path !== undefined){
if(typeof data2.Path !== "string"){
list = fail(list, path+"/parentLayers/" + i0+"/Path", "type"); errors++;
}
}
}
else {
list = fail(list, path+"/parentLayers/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, path+"/parentLayers", "type"); errors++;
}
}
if(data.host !== undefined){
let data5 = data.host;
if(typeof data5 === "string"){
if(!pattern57.test(data5)){
list = fail(list, path+"/host", "pattern"); errors++;
}
}
else {
list = fail(list, path+"/host", "type"); errors++;
}
}
}
else {
list = fail(list, path, "type"); errors++;
}
return list;
}

/** Appends to the list of errors, which is null as long as there is none. */
function fail(list: Errors, path: string, keyword: string, name?: string): StructureError[] {
  const error: StructureError = { path, keyword, name };
  if (list === null) return [error];
  list.push(error);
  return list;
}

/** Both lists of errors as one. */
function join(list: Errors, more: Errors): Errors {
  if (list === null || more === null) return list ?? more;
  for (const error of more) list.push(error);
  return list;
}

/** A key as a part of a JSON pointer. */
function escapeKey(key: string): string {
  return /[~/]/.test(key) ? key.replace(/~/g, "~0").replace(/\//g, "~1") : key;
}

/** One mistake: a JSON pointer, the JSON Schema keyword that fails there, and the name of a wrong or missing key. */
export interface StructureError {
  path: string;
  keyword: string;
  name: string | undefined;
}

type Errors = StructureError[] | null;

/** The mistakes in a value, their paths going on from the one given; null for none. */
export type Validator = (value: unknown, path?: string) => StructureError[] | null;

/** By the name of an HCS object type, and `<Resource>Args`. */
export const validators: Readonly<Record<string, Validator>> = {
  Attachment: validate0,
  AttributionRecord: validate5,
  BasicInformation: validate33,
  Battery: validate36,
  Chipset: validate37,
  CimMount: validate54,
  CloseHandle: validate55,
  CombinedLayers: validate58,
  ComPort: validate65,
  ComputeSystem: validate66,
  ComputeSystemProperties: validate359,
  ConsoleImage: validate366,
  ConsoleImageQuery: validate367,
  ConsoleSize: validate368,
  Container: validate70,
  Container_HvSocket: validate91,
  Container_Memory: validate85,
  Container_Processor: validate87,
  ContainerCredentialGuardAddInstanceRequest: validate369,
  ContainerCredentialGuardHvSocketServiceConfig: validate371,
  ContainerCredentialGuardInstance: validate373,
  ContainerCredentialGuardOperationRequest: validate376,
  ContainerCredentialGuardRemoveInstanceRequest: validate379,
  ContainerCredentialGuardState: validate97,
  ContainerCredentialGuardSystemInfo: validate380,
  ContainersDef_BatchedBinding: validate142,
  ContainersDef_Container: validate382,
  ContainersDef_Device: validate116,
  CpuGroup: validate220,
  CpuGroupAffinity: validate384,
  CpuGroupConfig: validate385,
  CpuGroupConfigurations: validate389,
  CpuGroupProperty: validate387,
  CrashOptions: validate391,
  CrashReport: validate394,
  CreateGroupOperation: validate401,
  DeleteGroupOperation: validate402,
  Device: validate112,
  DeviceCategory: validate118,
  DeviceExtension: validate117,
  DeviceInstance: validate185,
  DeviceNamespace: validate183,
  Devices: validate235,
  EnhancedModeVideo: validate274,
  ErrorEvent: validate403,
  EventData: validate404,
  ExportLayerOptions: validate408,
  FilesystemLayer: validate140,
  FilesystemNamespace: validate135,
  FlexibleIoDevice: validate296,
  GpuConfiguration: validate409,
  GuestConnection: validate332,
  GuestConnectionInfo: validate412,
  GuestCrash: validate14,
  GuestCrashReporting: validate277,
  GuestModifySettingRequest: validate414,
  GuestOs: validate71,
  GuestState: validate324,
  Heartbeat: validate314,
  HostedSystem: validate68,
  HostFiles: validate189,
  HostProcessorModificationRequest: validate419,
  HvSocketAddress: validate422,
  HvSocketServiceConfig: validate93,
  HvSocketSystemConfig: validate92,
  IdleProcessorsRequest: validate423,
  InjectNonMaskableInterrupt: validate18,
  IntegrationComponentStatus: validate424,
  InterfaceClass: validate119,
  IovSettings: validate256,
  JobCpu: validate126,
  JobMemory: validate128,
  JobNamespace: validate125,
  JobSystemRoot: validate130,
  Keyboard: validate267,
  KvpExchange: validate320,
  KvpQuery: validate429,
  Layer: validate59,
  LayerData: validate432,
  LinuxKernelDirect: validate48,
  LogicalProcessor: validate437,
  MappedDirectory: validate78,
  MappedPipe: validate81,
  MappedVirtualDisk: validate442,
  MemoryInformationForVm: validate443,
  MemoryStats: validate448,
  ModificationRequest: validate449,
  ModifySettingRequest: validate452,
  MountManagerMountPoint: validate146,
  MountManagerNamespace: validate145,
  Mouse: validate269,
  NamedPipeNamespace: validate149,
  NamedPipeSymlink: validate150,
  Namespace: validate124,
  NetworkAdapter: validate255,
  Networking: validate89,
  NetworkNamespace: validate181,
  ObjectDirectory: validate160,
  ObjectNamespace: validate153,
  ObjectSymlink: validate156,
  OperationFailure: validate20,
  OperationFailureInfo: validate454,
  OperationInfo: validate455,
  OperationNotificationInfo: validate459,
  OperationProgress: validate460,
  OsLayerOptions: validate461,
  PauseNotification: validate464,
  PauseOptions: validate467,
  Plan9: validate289,
  Plan9Share: validate290,
  ProcessDetails: validate471,
  ProcessModifyRequest: validate472,
  ProcessorCapabilitiesInfo: validate477,
  ProcessorFeatureSet: validate212,
  ProcessorLimits: validate482,
  ProcessorStats: validate483,
  ProcessorTopology: validate484,
  ProcessParameters: validate486,
  ProcessStatus: validate487,
  Properties: validate488,
  PropertyResponse: validate505,
  QoSCapabilities: validate512,
  RdpConnectionOptions: validate264,
  RegistryChanges: validate101,
  RegistryDeleteKey: validate177,
  RegistryFlushState: validate513,
  RegistryHiveStack: validate170,
  RegistryKey: validate103,
  RegistryLayer: validate171,
  RegistryMakeKey: validate173,
  RegistryMakeValue: validate174,
  RegistryNamespace: validate165,
  RegistryRedirectionNode: validate168,
  RegistrySymlink: validate166,
  RegistryValue: validate102,
  RestoreState: validate328,
  ResultError: validate506,
  SaveOptions: validate514,
  Scsi: validate241,
  Service_PropertyQuery: validate517,
  ServiceProperties: validate523,
  Services: validate313,
  SetPropertyOperation: validate525,
  SharedMemoryConfiguration: validate300,
  SharedMemoryRegion: validate301,
  SharedMemoryRegionInfo: validate502,
  Shutdown: validate316,
  ShutdownOptions: validate526,
  SignalProcessOptions: validate531,
  Statistics: validate495,
  Storage: validate73,
  StorageQoS: validate75,
  StorageStats: validate498,
  Subnode: validate438,
  System_PropertyQuery: validate534,
  SystemExit: validate24,
  SystemExitStatus: validate537,
  SystemProcessorModificationRequest: validate540,
  SystemQuery: validate541,
  SystemTime: validate543,
  Timesync: validate318,
  TimeZoneInformation: validate544,
  Topology: validate202,
  TripleFault: validate16,
  Uefi: validate38,
  UefiBootEntry: validate41,
  Version: validate34,
  VideoMonitor: validate263,
  VirtioSerial: validate237,
  VirtioSerialPort: validate238,
  VirtualDeviceFailure: validate29,
  VirtualMachine: validate199,
  VirtualMachine_HvSocket: validate271,
  VirtualMachine_Memory: validate203,
  VirtualMachine_Processor: validate211,
  VirtualNodeInfo: validate446,
  VirtualPciDevice: validate304,
  VirtualPciFunction: validate305,
  VirtualPMemController: validate244,
  VirtualPMemDevice: validate245,
  VirtualPMemMapping: validate248,
  VirtualSmb: validate283,
  VirtualSmbShare: validate284,
  VirtualSmbShareOptions: validate285,
  VmMemory: validate444,
  VmProcessorRequirements: validate547,
  WindowsCrashReport: validate395,
  WindowsCrashReporting: validate278,
  WorkerExit: validate6,
  RuntimeStateDevice: validate551,
  FilteredPropertyQuery: validate520,
  KernelIntegration: validate308,
  NetworkModifySettingRequest: validate553,
  Nvram: validate556,
  NvramVariable: validate559,
  NvramVendor: validate557,
  Rs4NetworkModifySettingRequest: validate560,
  RuntimeState: validate562,
  CacheQueryStatsResponse: validate565,
  ContainerMemoryInformation: validate566,
  DebugOptions: validate334,
  FirmwareFile: validate50,
  IsolationSettings: validate337,
  MigrationInitializeOptions: validate342,
  MigrationFinalizedOptions: validate567,
  MigrationStartOptions: validate571,
  MigrationTransferOptions: validate574,
  MigrationCancelOptions: validate576,
  StartOptions: validate578,
  MemoryMigrationTransferThrottleParams: validate347,
  MigrationCompressionSettings: validate349,
  CompatibilityInfo: validate351,
  MigrationNetworkSettings: validate572,
  OperationSystemMigrationNotificationInfo: validate580,
  BlackoutExitedEventDetails: validate586,
  Numa: validate227,
  NumaNode: validate587,
  NumaNodeMemory: validate588,
  NumaNodeProcessor: validate589,
  NumaProcessors: validate222,
  Range: validate223,
  NumaSetting: validate228,
  SecuritySettings: validate336,
  SiloProperties: validate590,
  GuestErrorSaveReport: validate399,
  Licensing: validate310,
  RunInSilo: validate354,
  LaunchOptions: validate356,
  SystemInformation: validate52,
  TopologyCompatibility: validate232,
  BaseOsLayerArgs: validate591,
  ComputeSystemArgs: validate593,
  GuestStateFileArgs: validate595,
  LayerArgs: validate596,
  LayerExportArgs: validate597,
  LayerStorageFilterArgs: validate599,
  LayerVhdArgs: validate600,
  LegacyWritableLayerArgs: validate601,
  RuntimeStateFileArgs: validate602,
  VirtualDiskArgs: validate603,
  VmAccessArgs: validate604,
  VmGroupAccessArgs: validate605,
  WritableLayerArgs: validate606,
};
