/**
 * Validators of every HCS type and of the arguments of every resource.
 * Generated from schema/hcs/*.json and schema/*.json by scripts/generate.mjs; do not edit.
 */
/* The code compares values of every kind, so its own parameters are of any type; what it exports is typed. */
const schema0 = {"type":"object","properties":{"Type":{"$ref":"AttachmentType.json"},"Path":{"type":"string"},"CachingMode":{"$ref":"CachingMode.json"},"ReadOnly":{"type":"boolean"},"SupportCompressedVolumes":{"type":"boolean"},"AlwaysAllowSparseFiles":{"type":"boolean"},"SupportEncryptedFiles":{"type":"boolean"},"IgnoreFlushes":{"type":"boolean"},"NoWriteHardening":{"type":"boolean"},"DisableExpansionOptimization":{"type":"boolean"},"IgnoreRelativeLocator":{"type":"boolean"},"CaptureIoAttributionContext":{"type":"boolean"},"ExtensibleVirtualDiskType":{"type":"string"}},"additionalProperties":false,"$id":"/hcs/Attachment.json"};
const func0 = Object.prototype.hasOwnProperty;
function validate1(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "VirtualDisk") || (data === "Iso")) || (data === "PassThru")) || (data === "ExtensibleVirtualDisk"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate3(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Uncached") || (data === "Cached")) || (data === "ReadOnlyCached"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate0(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema0.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
{ const below = validate1(data.Type); if(below !== null){ list = join(list, below, "/Type"); errors = list.length; } }
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
list = fail(list, "/Path", "type"); errors++;
}
}
if(data.CachingMode !== undefined){
{ const below = validate3(data.CachingMode); if(below !== null){ list = join(list, below, "/CachingMode"); errors = list.length; } }
}
if(data.ReadOnly !== undefined){
if(typeof data.ReadOnly !== "boolean"){
list = fail(list, "/ReadOnly", "type"); errors++;
}
}
if(data.SupportCompressedVolumes !== undefined){
if(typeof data.SupportCompressedVolumes !== "boolean"){
list = fail(list, "/SupportCompressedVolumes", "type"); errors++;
}
}
if(data.AlwaysAllowSparseFiles !== undefined){
if(typeof data.AlwaysAllowSparseFiles !== "boolean"){
list = fail(list, "/AlwaysAllowSparseFiles", "type"); errors++;
}
}
if(data.SupportEncryptedFiles !== undefined){
if(typeof data.SupportEncryptedFiles !== "boolean"){
list = fail(list, "/SupportEncryptedFiles", "type"); errors++;
}
}
if(data.IgnoreFlushes !== undefined){
if(typeof data.IgnoreFlushes !== "boolean"){
list = fail(list, "/IgnoreFlushes", "type"); errors++;
}
}
if(data.NoWriteHardening !== undefined){
if(typeof data.NoWriteHardening !== "boolean"){
list = fail(list, "/NoWriteHardening", "type"); errors++;
}
}
if(data.DisableExpansionOptimization !== undefined){
if(typeof data.DisableExpansionOptimization !== "boolean"){
list = fail(list, "/DisableExpansionOptimization", "type"); errors++;
}
}
if(data.IgnoreRelativeLocator !== undefined){
if(typeof data.IgnoreRelativeLocator !== "boolean"){
list = fail(list, "/IgnoreRelativeLocator", "type"); errors++;
}
}
if(data.CaptureIoAttributionContext !== undefined){
if(typeof data.CaptureIoAttributionContext !== "boolean"){
list = fail(list, "/CaptureIoAttributionContext", "type"); errors++;
}
}
if(data.ExtensibleVirtualDiskType !== undefined){
if(typeof data.ExtensibleVirtualDiskType !== "string"){
list = fail(list, "/ExtensibleVirtualDiskType", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate7(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((data === "None") || (data === "InitializationFailed")) || (data === "Stopped")) || (data === "Saved")) || (data === "StoppedOnReset")) || (data === "UnexpectedStop")) || (data === "ResetFailed")) || (data === "UnrecoverableError"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate9(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((((((((data === "Invalid") || (data === "PowerOff")) || (data === "PowerOffCritical")) || (data === "Reset")) || (data === "GuestCrash")) || (data === "GuestFirmwareCrash")) || (data === "TripleFault")) || (data === "DeviceFatalApicRequest")) || (data === "DeviceFatalMsrRequest")) || (data === "DeviceFatalException")) || (data === "DeviceFatalError")) || (data === "DeviceMachineCheck")) || (data === "EmulatorError")) || (data === "VidTerminate")) || (data === "ProcessUnexpectedExit")) || (data === "InitializationFailure")) || (data === "InitializationStartTimeout")) || (data === "ColdStartFailure")) || (data === "ResetStartFailure")) || (data === "FastRestoreStartFailure")) || (data === "RestoreStartFailure")) || (data === "FastSavePreservePartition")) || (data === "FastSavePreservePartitionHandleTransfer")) || (data === "FastSave")) || (data === "CloneTemplate")) || (data === "Save")) || (data === "Migrate")) || (data === "MigrateFailure")) || (data === "CannotReferenceVm")) || (data === "MgotUnregister")) || (data === "FastSavePreservePartitionHandleTransferStorage")) || (data === "FastSavePreservePartitionHandleTransferNetworking")) || (data === "FastSavePreservePartitionHandleTransferStorageAndNetworking")) || (data === "FastSavePreservePartitionHsr")) || (data === "FastSavePreservePartitionWithHandleTransfer")) || (data === "FastSaveWithHandleTransfer"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate11(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((data === "None") || (data === "GuestOS")) || (data === "Client")) || (data === "Internal")) || (data === "Unknown"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate6(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ExitCode") || (key0 === "Type")) || (key0 === "Detail")) || (key0 === "Initiator"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ExitCode !== undefined){
let data0 = data.ExitCode;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/ExitCode", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/ExitCode", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/ExitCode", "minimum"); errors++;
}
}
}
if(data.Type !== undefined){
{ const below = validate7(data.Type); if(below !== null){ list = join(list, below, "/Type"); errors = list.length; } }
}
if(data.Detail !== undefined){
{ const below = validate9(data.Detail); if(below !== null){ list = join(list, below, "/Detail"); errors = list.length; } }
}
if(data.Initiator !== undefined){
{ const below = validate11(data.Initiator); if(below !== null){ list = join(list, below, "/Initiator"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate14(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "CrashParameters")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.CrashParameters !== undefined){
let data0 = data.CrashParameters;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/CrashParameters/" + i0, "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, "/CrashParameters/" + i0, "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/CrashParameters/" + i0, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "/CrashParameters", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate16(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "ErrorType")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ErrorType !== undefined){
let data0 = data.ErrorType;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/ErrorType", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, "/ErrorType", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/ErrorType", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate18(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate21(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((((((((((((data === "Invalid") || (data === "CreateInternalError")) || (data === "ConstructStateError")) || (data === "RuntimeOsTypeMismatch")) || (data === "Construct")) || (data === "Start")) || (data === "Pause")) || (data === "Resume")) || (data === "Shutdown")) || (data === "Terminate")) || (data === "Save")) || (data === "GetProperties")) || (data === "Modify")) || (data === "Crash")) || (data === "GuestCrash")) || (data === "LifecycleNotify")) || (data === "ExecuteProcess")) || (data === "GetProcessInfo")) || (data === "WaitForProcess")) || (data === "SignalProcess")) || (data === "ModifyProcess")) || (data === "PrepareForHosting")) || (data === "RegisterHostedSystem")) || (data === "UnregisterHostedSystem")) || (data === "PrepareForClone")) || (data === "GetCloneTemplate"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate20(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Detail")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Detail !== undefined){
{ const below = validate21(data.Detail); if(below !== null){ list = join(list, below, "/Detail"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate25(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((data === "Invalid") || (data === "HcsApiFatalError")) || (data === "ServiceStop")) || (data === "Shutdown")) || (data === "Terminate")) || (data === "UnexpectedExit"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate24(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Detail") || (key0 === "Initiator"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Detail !== undefined){
{ const below = validate25(data.Detail); if(below !== null){ list = join(list, below, "/Detail"); errors = list.length; } }
}
if(data.Initiator !== undefined){
{ const below = validate11(data.Initiator); if(below !== null){ list = join(list, below, "/Initiator"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate30(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((((((((((((data === "None") || (data === "Create")) || (data === "Initialize")) || (data === "StartReservingResources")) || (data === "FinishReservingResources")) || (data === "FreeReservedResources")) || (data === "SaveReservedResources")) || (data === "PowerOnCold")) || (data === "PowerOnRestore")) || (data === "PowerOff")) || (data === "Save")) || (data === "Resume")) || (data === "Pause")) || (data === "EnableOptimizations")) || (data === "StartDisableOptimizations")) || (data === "FinishDisableOptimizations")) || (data === "Reset")) || (data === "PostReset")) || (data === "Teardown")) || (data === "SaveCompatibilityInfo")) || (data === "MetricRestore")) || (data === "MetricEnumerate")) || (data === "MetricEnumerateForSave")) || (data === "MetricReset")) || (data === "MetricEnable")) || (data === "MetricDisable"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
const pattern0 = new RegExp("^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$", "u");
function validate29(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Detail") || (key0 === "Name")) || (key0 === "DeviceId")) || (key0 === "InstanceId"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Detail !== undefined){
{ const below = validate30(data.Detail); if(below !== null){ list = join(list, below, "/Detail"); errors = list.length; } }
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, "/Name", "type"); errors++;
}
}
if(data.DeviceId !== undefined){
let data2 = data.DeviceId;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
list = fail(list, "/DeviceId", "pattern"); errors++;
}
}
else {
list = fail(list, "/DeviceId", "type"); errors++;
}
}
if(data.InstanceId !== undefined){
let data3 = data.InstanceId;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
list = fail(list, "/InstanceId", "pattern"); errors++;
}
}
else {
list = fail(list, "/InstanceId", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate5(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "WorkerExit") || (key0 === "GuestCrash")) || (key0 === "TripleFault")) || (key0 === "InjectNonMaskableInterrupt")) || (key0 === "OperationFailure")) || (key0 === "SystemExit")) || (key0 === "VirtualDeviceFailure"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.WorkerExit !== undefined){
{ const below = validate6(data.WorkerExit); if(below !== null){ list = join(list, below, "/WorkerExit"); errors = list.length; } }
}
if(data.GuestCrash !== undefined){
{ const below = validate14(data.GuestCrash); if(below !== null){ list = join(list, below, "/GuestCrash"); errors = list.length; } }
}
if(data.TripleFault !== undefined){
{ const below = validate16(data.TripleFault); if(below !== null){ list = join(list, below, "/TripleFault"); errors = list.length; } }
}
if(data.InjectNonMaskableInterrupt !== undefined){
{ const below = validate18(data.InjectNonMaskableInterrupt); if(below !== null){ list = join(list, below, "/InjectNonMaskableInterrupt"); errors = list.length; } }
}
if(data.OperationFailure !== undefined){
{ const below = validate20(data.OperationFailure); if(below !== null){ list = join(list, below, "/OperationFailure"); errors = list.length; } }
}
if(data.SystemExit !== undefined){
{ const below = validate24(data.SystemExit); if(below !== null){ list = join(list, below, "/SystemExit"); errors = list.length; } }
}
if(data.VirtualDeviceFailure !== undefined){
{ const below = validate29(data.VirtualDeviceFailure); if(below !== null){ list = join(list, below, "/VirtualDeviceFailure"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate34(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Major") || (key0 === "Minor"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Major !== undefined){
let data0 = data.Major;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/Major", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/Major", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/Major", "minimum"); errors++;
}
}
}
if(data.Minor !== undefined){
let data1 = data.Minor;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/Minor", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, "/Minor", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/Minor", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate33(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "SupportedSchemaVersions")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SupportedSchemaVersions !== undefined){
let data0 = data.SupportedSchemaVersions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate34(data0[i0]); if(below !== null){ list = join(list, below, "/SupportedSchemaVersions/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/SupportedSchemaVersions", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate36(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema20 = {"type":"object","properties":{"Uefi":{"$ref":"Uefi.json"},"IsNumLockDisabled":{"type":"boolean"},"BaseBoardSerialNumber":{"type":"string"},"ChassisSerialNumber":{"type":"string"},"ChassisAssetTag":{"type":"string"},"EnableHibernation":{"type":"boolean"},"UseUtc":{"type":"boolean"},"LinuxKernelDirect":{"$ref":"LinuxKernelDirect.json"},"FirmwareFile":{"$ref":"FirmwareFile.json"},"SystemInformation":{"$ref":"SystemInformation.json"}},"additionalProperties":false,"$id":"/hcs/Chipset.json"};
function validate39(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Skip") || (data === "Apply"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate42(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "ScsiDrive") || (data === "VmbFs")) || (data === "Network")) || (data === "File"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate41(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "DeviceType") || (key0 === "DevicePath")) || (key0 === "DiskNumber")) || (key0 === "OptionalData")) || (key0 === "VmbFsRootPath"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.DeviceType !== undefined){
{ const below = validate42(data.DeviceType); if(below !== null){ list = join(list, below, "/DeviceType"); errors = list.length; } }
}
if(data.DevicePath !== undefined){
if(typeof data.DevicePath !== "string"){
list = fail(list, "/DevicePath", "type"); errors++;
}
}
if(data.DiskNumber !== undefined){
let data2 = data.DiskNumber;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/DiskNumber", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 65535 || isNaN(data2)){
list = fail(list, "/DiskNumber", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/DiskNumber", "minimum"); errors++;
}
}
}
if(data.OptionalData !== undefined){
if(typeof data.OptionalData !== "string"){
list = fail(list, "/OptionalData", "type"); errors++;
}
}
if(data.VmbFsRootPath !== undefined){
if(typeof data.VmbFsRootPath !== "string"){
list = fail(list, "/VmbFsRootPath", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate45(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "Default") || (data === "Disabled")) || (data === "ComPort1")) || (data === "ComPort2"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate38(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "EnableDebugger") || (key0 === "SecureBootTemplateId")) || (key0 === "ApplySecureBootTemplate")) || (key0 === "BootThis")) || (key0 === "Console")) || (key0 === "StopOnBootFailure"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.EnableDebugger !== undefined){
if(typeof data.EnableDebugger !== "boolean"){
list = fail(list, "/EnableDebugger", "type"); errors++;
}
}
if(data.SecureBootTemplateId !== undefined){
let data1 = data.SecureBootTemplateId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, "/SecureBootTemplateId", "pattern"); errors++;
}
}
else {
list = fail(list, "/SecureBootTemplateId", "type"); errors++;
}
}
if(data.ApplySecureBootTemplate !== undefined){
{ const below = validate39(data.ApplySecureBootTemplate); if(below !== null){ list = join(list, below, "/ApplySecureBootTemplate"); errors = list.length; } }
}
if(data.BootThis !== undefined){
{ const below = validate41(data.BootThis); if(below !== null){ list = join(list, below, "/BootThis"); errors = list.length; } }
}
if(data.Console !== undefined){
{ const below = validate45(data.Console); if(below !== null){ list = join(list, below, "/Console"); errors = list.length; } }
}
if(data.StopOnBootFailure !== undefined){
if(typeof data.StopOnBootFailure !== "boolean"){
list = fail(list, "/StopOnBootFailure", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate48(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "KernelFilePath") || (key0 === "InitRdPath")) || (key0 === "KernelCmdLine"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.KernelFilePath !== undefined){
if(typeof data.KernelFilePath !== "string"){
list = fail(list, "/KernelFilePath", "type"); errors++;
}
}
if(data.InitRdPath !== undefined){
if(typeof data.InitRdPath !== "string"){
list = fail(list, "/InitRdPath", "type"); errors++;
}
}
if(data.KernelCmdLine !== undefined){
if(typeof data.KernelCmdLine !== "string"){
list = fail(list, "/KernelCmdLine", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const pattern3 = new RegExp("^[0-9A-Za-z+/]*={0,2}$", "u");
function validate50(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Parameters")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Parameters !== undefined){
let data0 = data.Parameters;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
list = fail(list, "/Parameters", "pattern"); errors++;
}
}
else {
list = fail(list, "/Parameters", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate52(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "Manufacturer") || (key0 === "ProductName")) || (key0 === "Version")) || (key0 === "SerialNumber")) || (key0 === "UUID")) || (key0 === "SKUNumber")) || (key0 === "Family"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Manufacturer !== undefined){
if(typeof data.Manufacturer !== "string"){
list = fail(list, "/Manufacturer", "type"); errors++;
}
}
if(data.ProductName !== undefined){
if(typeof data.ProductName !== "string"){
list = fail(list, "/ProductName", "type"); errors++;
}
}
if(data.Version !== undefined){
if(typeof data.Version !== "string"){
list = fail(list, "/Version", "type"); errors++;
}
}
if(data.SerialNumber !== undefined){
if(typeof data.SerialNumber !== "string"){
list = fail(list, "/SerialNumber", "type"); errors++;
}
}
if(data.UUID !== undefined){
if(typeof data.UUID !== "string"){
list = fail(list, "/UUID", "type"); errors++;
}
}
if(data.SKUNumber !== undefined){
if(typeof data.SKUNumber !== "string"){
list = fail(list, "/SKUNumber", "type"); errors++;
}
}
if(data.Family !== undefined){
if(typeof data.Family !== "string"){
list = fail(list, "/Family", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate37(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema20.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Uefi !== undefined){
{ const below = validate38(data.Uefi); if(below !== null){ list = join(list, below, "/Uefi"); errors = list.length; } }
}
if(data.IsNumLockDisabled !== undefined){
if(typeof data.IsNumLockDisabled !== "boolean"){
list = fail(list, "/IsNumLockDisabled", "type"); errors++;
}
}
if(data.BaseBoardSerialNumber !== undefined){
if(typeof data.BaseBoardSerialNumber !== "string"){
list = fail(list, "/BaseBoardSerialNumber", "type"); errors++;
}
}
if(data.ChassisSerialNumber !== undefined){
if(typeof data.ChassisSerialNumber !== "string"){
list = fail(list, "/ChassisSerialNumber", "type"); errors++;
}
}
if(data.ChassisAssetTag !== undefined){
if(typeof data.ChassisAssetTag !== "string"){
list = fail(list, "/ChassisAssetTag", "type"); errors++;
}
}
if(data.EnableHibernation !== undefined){
if(typeof data.EnableHibernation !== "boolean"){
list = fail(list, "/EnableHibernation", "type"); errors++;
}
}
if(data.UseUtc !== undefined){
if(typeof data.UseUtc !== "boolean"){
list = fail(list, "/UseUtc", "type"); errors++;
}
}
if(data.LinuxKernelDirect !== undefined){
{ const below = validate48(data.LinuxKernelDirect); if(below !== null){ list = join(list, below, "/LinuxKernelDirect"); errors = list.length; } }
}
if(data.FirmwareFile !== undefined){
{ const below = validate50(data.FirmwareFile); if(below !== null){ list = join(list, below, "/FirmwareFile"); errors = list.length; } }
}
if(data.SystemInformation !== undefined){
{ const below = validate52(data.SystemInformation); if(below !== null){ list = join(list, below, "/SystemInformation"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate54(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ImagePath") || (key0 === "FileSystemName")) || (key0 === "VolumeGuid")) || (key0 === "MountFlags"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ImagePath !== undefined){
if(typeof data.ImagePath !== "string"){
list = fail(list, "/ImagePath", "type"); errors++;
}
}
if(data.FileSystemName !== undefined){
if(typeof data.FileSystemName !== "string"){
list = fail(list, "/FileSystemName", "type"); errors++;
}
}
if(data.VolumeGuid !== undefined){
let data2 = data.VolumeGuid;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
list = fail(list, "/VolumeGuid", "pattern"); errors++;
}
}
else {
list = fail(list, "/VolumeGuid", "type"); errors++;
}
}
if(data.MountFlags !== undefined){
let data3 = data.MountFlags;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/MountFlags", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, "/MountFlags", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/MountFlags", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate56(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "StdIn") || (data === "StdOut")) || (data === "StdErr")) || (data === "All"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate55(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Handle")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Handle !== undefined){
{ const below = validate56(data.Handle); if(below !== null){ list = join(list, below, "/Handle"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate60(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "AbsolutePath") || (data === "VirtualSmbShareName"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate62(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((data === "Unspecified") || (data === "Disabled")) || (data === "Enabled")) || (data === "Private")) || (data === "PrivateAllowSharing")) || (data === ""))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate59(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Id") || (key0 === "Path")) || (key0 === "PathType")) || (key0 === "Cache"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
let data0 = data.Id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, "/Id", "pattern"); errors++;
}
}
else {
list = fail(list, "/Id", "type"); errors++;
}
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
list = fail(list, "/Path", "type"); errors++;
}
}
if(data.PathType !== undefined){
{ const below = validate60(data.PathType); if(below !== null){ list = join(list, below, "/PathType"); errors = list.length; } }
}
if(data.Cache !== undefined){
{ const below = validate62(data.Cache); if(below !== null){ list = join(list, below, "/Cache"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate58(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Layers") || (key0 === "ScratchPath")) || (key0 === "ContainerRootPath"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Layers !== undefined){
let data0 = data.Layers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate59(data0[i0]); if(below !== null){ list = join(list, below, "/Layers/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/Layers", "type"); errors++;
}
}
if(data.ScratchPath !== undefined){
if(typeof data.ScratchPath !== "string"){
list = fail(list, "/ScratchPath", "type"); errors++;
}
}
if(data.ContainerRootPath !== undefined){
if(typeof data.ContainerRootPath !== "string"){
list = fail(list, "/ContainerRootPath", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate65(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "NamedPipe") || (key0 === "OptimizeForDebugger"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.NamedPipe !== undefined){
if(typeof data.NamedPipe !== "string"){
list = fail(list, "/NamedPipe", "type"); errors++;
}
}
if(data.OptimizeForDebugger !== undefined){
if(typeof data.OptimizeForDebugger !== "boolean"){
list = fail(list, "/OptimizeForDebugger", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema39 = {"type":"object","properties":{"GuestOs":{"$ref":"GuestOs.json"},"Storage":{"$ref":"Storage.json"},"MappedDirectories":{"type":"array","items":{"$ref":"MappedDirectory.json"}},"MappedPipes":{"type":"array","items":{"$ref":"MappedPipe.json"}},"Memory":{"$ref":"Container_Memory.json"},"Processor":{"$ref":"Container_Processor.json"},"Networking":{"$ref":"Networking.json"},"HvSocket":{"$ref":"Container_HvSocket.json"},"ContainerCredentialGuard":{"$ref":"ContainerCredentialGuardState.json"},"RegistryChanges":{"$ref":"RegistryChanges.json"},"AssignedDevices":{"type":"array","items":{"$ref":"Device.json"}},"AdditionalDeviceNamespace":{"$ref":"ContainersDef_Device.json"},"IsolationType":{"$ref":"IsolationType.json"}},"additionalProperties":false,"$id":"/hcs/Container.json"};
function validate71(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "HostName")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.HostName !== undefined){
if(typeof data.HostName !== "string"){
list = fail(list, "/HostName", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate75(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "IopsMaximum") || (key0 === "BandwidthMaximum"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.IopsMaximum !== undefined){
let data0 = data.IopsMaximum;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/IopsMaximum", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, "/IopsMaximum", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/IopsMaximum", "minimum"); errors++;
}
}
}
if(data.BandwidthMaximum !== undefined){
let data1 = data.BandwidthMaximum;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/BandwidthMaximum", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, "/BandwidthMaximum", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/BandwidthMaximum", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate73(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Layers") || (key0 === "Path")) || (key0 === "QoS")) || (key0 === "PrivilegedContainerRootPath"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Layers !== undefined){
let data0 = data.Layers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate59(data0[i0]); if(below !== null){ list = join(list, below, "/Layers/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/Layers", "type"); errors++;
}
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
list = fail(list, "/Path", "type"); errors++;
}
}
if(data.QoS !== undefined){
{ const below = validate75(data.QoS); if(below !== null){ list = join(list, below, "/QoS"); errors = list.length; } }
}
if(data.PrivilegedContainerRootPath !== undefined){
if(typeof data.PrivilegedContainerRootPath !== "string"){
list = fail(list, "/PrivilegedContainerRootPath", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate78(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "HostPath") || (key0 === "HostPathType")) || (key0 === "ContainerPath")) || (key0 === "ReadOnly")) || (key0 === "SupportCloudFiles"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.HostPath !== undefined){
if(typeof data.HostPath !== "string"){
list = fail(list, "/HostPath", "type"); errors++;
}
}
if(data.HostPathType !== undefined){
{ const below = validate60(data.HostPathType); if(below !== null){ list = join(list, below, "/HostPathType"); errors = list.length; } }
}
if(data.ContainerPath !== undefined){
if(typeof data.ContainerPath !== "string"){
list = fail(list, "/ContainerPath", "type"); errors++;
}
}
if(data.ReadOnly !== undefined){
if(typeof data.ReadOnly !== "boolean"){
list = fail(list, "/ReadOnly", "type"); errors++;
}
}
if(data.SupportCloudFiles !== undefined){
if(typeof data.SupportCloudFiles !== "boolean"){
list = fail(list, "/SupportCloudFiles", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate82(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "AbsolutePath") || (data === "VirtualSmbPipeName"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate81(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "ContainerPipeName") || (key0 === "HostPath")) || (key0 === "HostPathType"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ContainerPipeName !== undefined){
if(typeof data.ContainerPipeName !== "string"){
list = fail(list, "/ContainerPipeName", "type"); errors++;
}
}
if(data.HostPath !== undefined){
if(typeof data.HostPath !== "string"){
list = fail(list, "/HostPath", "type"); errors++;
}
}
if(data.HostPathType !== undefined){
{ const below = validate82(data.HostPathType); if(below !== null){ list = join(list, below, "/HostPathType"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate85(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "SizeInMB")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SizeInMB !== undefined){
let data0 = data.SizeInMB;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/SizeInMB", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, "/SizeInMB", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/SizeInMB", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate87(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Count") || (key0 === "Weight")) || (key0 === "Maximum"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Count !== undefined){
let data0 = data.Count;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/Count", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/Count", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/Count", "minimum"); errors++;
}
}
}
if(data.Weight !== undefined){
let data1 = data.Weight;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/Weight", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 10000 || isNaN(data1)){
list = fail(list, "/Weight", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/Weight", "minimum"); errors++;
}
}
}
if(data.Maximum !== undefined){
let data2 = data.Maximum;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/Maximum", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 10000 || isNaN(data2)){
list = fail(list, "/Maximum", "maximum"); errors++;
}
if(data2 < 1 || isNaN(data2)){
list = fail(list, "/Maximum", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate89(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "AllowUnqualifiedDnsQuery") || (key0 === "DnsSearchList")) || (key0 === "NetworkSharedContainerName")) || (key0 === "Namespace")) || (key0 === "NetworkAdapters"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.AllowUnqualifiedDnsQuery !== undefined){
if(typeof data.AllowUnqualifiedDnsQuery !== "boolean"){
list = fail(list, "/AllowUnqualifiedDnsQuery", "type"); errors++;
}
}
if(data.DnsSearchList !== undefined){
if(typeof data.DnsSearchList !== "string"){
list = fail(list, "/DnsSearchList", "type"); errors++;
}
}
if(data.NetworkSharedContainerName !== undefined){
if(typeof data.NetworkSharedContainerName !== "string"){
list = fail(list, "/NetworkSharedContainerName", "type"); errors++;
}
}
if(data.Namespace !== undefined){
if(typeof data.Namespace !== "string"){
list = fail(list, "/Namespace", "type"); errors++;
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
list = fail(list, "/NetworkAdapters/" + i0, "pattern"); errors++;
}
}
else {
list = fail(list, "/NetworkAdapters/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/NetworkAdapters", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate93(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "BindSecurityDescriptor") || (key0 === "ConnectSecurityDescriptor")) || (key0 === "AllowWildcardBinds")) || (key0 === "Disabled"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.BindSecurityDescriptor !== undefined){
if(typeof data.BindSecurityDescriptor !== "string"){
list = fail(list, "/BindSecurityDescriptor", "type"); errors++;
}
}
if(data.ConnectSecurityDescriptor !== undefined){
if(typeof data.ConnectSecurityDescriptor !== "string"){
list = fail(list, "/ConnectSecurityDescriptor", "type"); errors++;
}
}
if(data.AllowWildcardBinds !== undefined){
if(typeof data.AllowWildcardBinds !== "boolean"){
list = fail(list, "/AllowWildcardBinds", "type"); errors++;
}
}
if(data.Disabled !== undefined){
if(typeof data.Disabled !== "boolean"){
list = fail(list, "/Disabled", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate92(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "DefaultBindSecurityDescriptor") || (key0 === "DefaultConnectSecurityDescriptor")) || (key0 === "ServiceTable"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.DefaultBindSecurityDescriptor !== undefined){
if(typeof data.DefaultBindSecurityDescriptor !== "string"){
list = fail(list, "/DefaultBindSecurityDescriptor", "type"); errors++;
}
}
if(data.DefaultConnectSecurityDescriptor !== undefined){
if(typeof data.DefaultConnectSecurityDescriptor !== "string"){
list = fail(list, "/DefaultConnectSecurityDescriptor", "type"); errors++;
}
}
if(data.ServiceTable !== undefined){
let data2 = data.ServiceTable;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(pattern0.test(key2))){
list = fail(list, "/ServiceTable", "additionalProperties", key2); errors++;
} else {
{ const below = validate93(data2[key2]); if(below !== null){ list = join(list, below, "/ServiceTable/" + escapeKey(key2)); errors = list.length; } }
}
}
}
else {
list = fail(list, "/ServiceTable", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate91(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Config") || (key0 === "EnablePowerShellDirect"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Config !== undefined){
{ const below = validate92(data.Config); if(below !== null){ list = join(list, below, "/Config"); errors = list.length; } }
}
if(data.EnablePowerShellDirect !== undefined){
if(typeof data.EnablePowerShellDirect !== "boolean"){
list = fail(list, "/EnablePowerShellDirect", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate98(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "LRPC") || (data === "HvSocket"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate97(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Cookie") || (key0 === "RpcEndpoint")) || (key0 === "Transport")) || (key0 === "CredentialSpec"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Cookie !== undefined){
if(typeof data.Cookie !== "string"){
list = fail(list, "/Cookie", "type"); errors++;
}
}
if(data.RpcEndpoint !== undefined){
if(typeof data.RpcEndpoint !== "string"){
list = fail(list, "/RpcEndpoint", "type"); errors++;
}
}
if(data.Transport !== undefined){
{ const below = validate98(data.Transport); if(below !== null){ list = join(list, below, "/Transport"); errors = list.length; } }
}
if(data.CredentialSpec !== undefined){
if(typeof data.CredentialSpec !== "string"){
list = fail(list, "/CredentialSpec", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate104(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "System") || (data === "Software")) || (data === "Security")) || (data === "Sam"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate103(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Hive") || (key0 === "Name")) || (key0 === "Volatile"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Hive !== undefined){
{ const below = validate104(data.Hive); if(below !== null){ list = join(list, below, "/Hive"); errors = list.length; } }
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, "/Name", "type"); errors++;
}
}
if(data.Volatile !== undefined){
if(typeof data.Volatile !== "boolean"){
list = fail(list, "/Volatile", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate107(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((data === "None") || (data === "String")) || (data === "ExpandedString")) || (data === "MultiString")) || (data === "Binary")) || (data === "DWord")) || (data === "QWord")) || (data === "CustomType"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate102(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "Key") || (key0 === "Name")) || (key0 === "Type")) || (key0 === "StringValue")) || (key0 === "BinaryValue")) || (key0 === "DWordValue")) || (key0 === "QWordValue")) || (key0 === "CustomType"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Key !== undefined){
{ const below = validate103(data.Key); if(below !== null){ list = join(list, below, "/Key"); errors = list.length; } }
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, "/Name", "type"); errors++;
}
}
if(data.Type !== undefined){
{ const below = validate107(data.Type); if(below !== null){ list = join(list, below, "/Type"); errors = list.length; } }
}
if(data.StringValue !== undefined){
if(typeof data.StringValue !== "string"){
list = fail(list, "/StringValue", "type"); errors++;
}
}
if(data.BinaryValue !== undefined){
let data4 = data.BinaryValue;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
list = fail(list, "/BinaryValue", "pattern"); errors++;
}
}
else {
list = fail(list, "/BinaryValue", "type"); errors++;
}
}
if(data.DWordValue !== undefined){
let data5 = data.DWordValue;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, "/DWordValue", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 4294967295 || isNaN(data5)){
list = fail(list, "/DWordValue", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, "/DWordValue", "minimum"); errors++;
}
}
}
if(data.QWordValue !== undefined){
let data6 = data.QWordValue;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, "/QWordValue", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 18446744073709552000 || isNaN(data6)){
list = fail(list, "/QWordValue", "maximum"); errors++;
}
if(data6 < 0 || isNaN(data6)){
list = fail(list, "/QWordValue", "minimum"); errors++;
}
}
}
if(data.CustomType !== undefined){
let data7 = data.CustomType;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
list = fail(list, "/CustomType", "type"); errors++;
}
if(typeof data7 == "number"){
if(data7 > 4294967295 || isNaN(data7)){
list = fail(list, "/CustomType", "maximum"); errors++;
}
if(data7 < 0 || isNaN(data7)){
list = fail(list, "/CustomType", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate101(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "AddValues") || (key0 === "DeleteKeys"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.AddValues !== undefined){
let data0 = data.AddValues;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate102(data0[i0]); if(below !== null){ list = join(list, below, "/AddValues/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/AddValues", "type"); errors++;
}
}
if(data.DeleteKeys !== undefined){
let data2 = data.DeleteKeys;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate103(data2[i1]); if(below !== null){ list = join(list, below, "/DeleteKeys/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/DeleteKeys", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate113(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "ClassGuid") || (data === "DeviceInstance")) || (data === "GpuMirror"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate112(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Type") || (key0 === "InterfaceClassGuid")) || (key0 === "LocationPath"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
{ const below = validate113(data.Type); if(below !== null){ list = join(list, below, "/Type"); errors = list.length; } }
}
if(data.InterfaceClassGuid !== undefined){
let data1 = data.InterfaceClassGuid;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, "/InterfaceClassGuid", "pattern"); errors++;
}
}
else {
list = fail(list, "/InterfaceClassGuid", "type"); errors++;
}
}
if(data.LocationPath !== undefined){
if(typeof data.LocationPath !== "string"){
list = fail(list, "/LocationPath", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate120(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Inherit") || (data === "DeviceInstance")) || (data === "ClassGuid"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate119(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "identifier")) || (key0 === "recurse"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.type !== undefined){
{ const below = validate120(data.type); if(below !== null){ list = join(list, below, "/type"); errors = list.length; } }
}
if(data.identifier !== undefined){
let data1 = data.identifier;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, "/identifier", "pattern"); errors++;
}
}
else {
list = fail(list, "/identifier", "type"); errors++;
}
}
if(data.recurse !== undefined){
if(typeof data.recurse !== "boolean"){
list = fail(list, "/recurse", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate118(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "interface_class"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, "/name", "type"); errors++;
}
}
if(data.interface_class !== undefined){
let data1 = data.interface_class;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate119(data1[i0]); if(below !== null){ list = join(list, below, "/interface_class/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/interface_class", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema66 = {"type":"object","properties":{"job":{"$ref":"JobNamespace.json"},"filesystem":{"$ref":"FilesystemNamespace.json"},"mountmgr":{"$ref":"MountManagerNamespace.json"},"namedpipe":{"$ref":"NamedPipeNamespace.json"},"ob":{"$ref":"ObjectNamespace.json"},"registry":{"$ref":"RegistryNamespace.json"},"network":{"$ref":"NetworkNamespace.json"},"device":{"$ref":"DeviceNamespace.json"},"hostfiles":{"$ref":"HostFiles.json"}},"additionalProperties":false,"$id":"/hcs/Namespace.json"};
function validate126(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "rate") || (key0 === "weight"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.rate !== undefined){
let data0 = data.rate;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/rate", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/rate", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/rate", "minimum"); errors++;
}
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/weight", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, "/weight", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/weight", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate128(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "limit")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.limit !== undefined){
let data0 = data.limit;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/limit", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, "/limit", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/limit", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate130(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "path")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate132(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "PermanentQuiescent") || (data === "KillOnHandleClose"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate125(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "cpu") || (key0 === "memory")) || (key0 === "systemroot")) || (key0 === "terminationpolicy")) || (key0 === "threadimpersonation"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.cpu !== undefined){
{ const below = validate126(data.cpu); if(below !== null){ list = join(list, below, "/cpu"); errors = list.length; } }
}
if(data.memory !== undefined){
{ const below = validate128(data.memory); if(below !== null){ list = join(list, below, "/memory"); errors = list.length; } }
}
if(data.systemroot !== undefined){
{ const below = validate130(data.systemroot); if(below !== null){ list = join(list, below, "/systemroot"); errors = list.length; } }
}
if(data.terminationpolicy !== undefined){
{ const below = validate132(data.terminationpolicy); if(below !== null){ list = join(list, below, "/terminationpolicy"); errors = list.length; } }
}
if(data.threadimpersonation !== undefined){
if(typeof data.threadimpersonation !== "boolean"){
list = fail(list, "/threadimpersonation", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate136(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "hard") || (data === "soft"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate138(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "inner") || (data === "outer"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate140(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "identifier") || (key0 === "path"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.identifier !== undefined){
let data0 = data.identifier;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, "/identifier", "pattern"); errors++;
}
}
else {
list = fail(list, "/identifier", "type"); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate142(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "filepath") || (key0 === "bindingroots"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.filepath !== undefined){
if(typeof data.filepath !== "string"){
list = fail(list, "/filepath", "type"); errors++;
}
}
if(data.bindingroots !== undefined){
let data1 = data.bindingroots;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
list = fail(list, "/bindingroots/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/bindingroots", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate135(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "isolation")) || (key0 === "nesting")) || (key0 === "layer")) || (key0 === "bindings"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
if(data.isolation !== undefined){
{ const below = validate136(data.isolation); if(below !== null){ list = join(list, below, "/isolation"); errors = list.length; } }
}
if(data.nesting !== undefined){
{ const below = validate138(data.nesting); if(below !== null){ list = join(list, below, "/nesting"); errors = list.length; } }
}
if(data.layer !== undefined){
let data3 = data.layer;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate140(data3[i0]); if(below !== null){ list = join(list, below, "/layer/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/layer", "type"); errors++;
}
}
if(data.bindings !== undefined){
let data5 = data.bindings;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate142(data5[i1]); if(below !== null){ list = join(list, below, "/bindings/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/bindings", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate146(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "path"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, "/name", "type"); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate145(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "mount_point")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.mount_point !== undefined){
let data0 = data.mount_point;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate146(data0[i0]); if(below !== null){ list = join(list, below, "/mount_point/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/mount_point", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate150(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "name") || (key0 === "path"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, "/name", "type"); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate149(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "symlink")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.symlink !== undefined){
let data0 = data.symlink;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate150(data0[i0]); if(below !== null){ list = join(list, below, "/symlink/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/symlink", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate154(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "false") || (data === "true")) || (data === "ifexists"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate157(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Local") || (data === "Global")) || (data === "GlobalDropSilo"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate156(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "path")) || (key0 === "scope")) || (key0 === "pathtoclone")) || (key0 === "access_mask"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, "/name", "type"); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
if(data.scope !== undefined){
{ const below = validate157(data.scope); if(below !== null){ list = join(list, below, "/scope"); errors = list.length; } }
}
if(data.pathtoclone !== undefined){
if(typeof data.pathtoclone !== "string"){
list = fail(list, "/pathtoclone", "type"); errors++;
}
}
if(data.access_mask !== undefined){
let data4 = data.access_mask;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/access_mask", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
list = fail(list, "/access_mask", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, "/access_mask", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const wrapper0 = {validate: validate160};
function validate160(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "clonesd")) || (key0 === "shadow")) || (key0 === "symlink")) || (key0 === "objdir"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, "/name", "type"); errors++;
}
}
if(data.clonesd !== undefined){
if(typeof data.clonesd !== "string"){
list = fail(list, "/clonesd", "type"); errors++;
}
}
if(data.shadow !== undefined){
{ const below = validate154(data.shadow); if(below !== null){ list = join(list, below, "/shadow"); errors = list.length; } }
}
if(data.symlink !== undefined){
let data3 = data.symlink;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate156(data3[i0]); if(below !== null){ list = join(list, below, "/symlink/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/symlink", "type"); errors++;
}
}
if(data.objdir !== undefined){
let data5 = data.objdir;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
{ const below = wrapper0.validate(data5[i1]); if(below !== null){ list = join(list, below, "/objdir/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/objdir", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate153(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "shadow") || (key0 === "symlink")) || (key0 === "objdir"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.shadow !== undefined){
{ const below = validate154(data.shadow); if(below !== null){ list = join(list, below, "/shadow"); errors = list.length; } }
}
if(data.symlink !== undefined){
let data1 = data.symlink;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate156(data1[i0]); if(below !== null){ list = join(list, below, "/symlink/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/symlink", "type"); errors++;
}
}
if(data.objdir !== undefined){
let data3 = data.objdir;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate160(data3[i1]); if(below !== null){ list = join(list, below, "/objdir/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/objdir", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate166(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "key") || (key0 === "target"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
list = fail(list, "/key", "type"); errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
list = fail(list, "/target", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate168(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "containerpath") || (key0 === "hostpath")) || (key0 === "hivestack")) || (key0 === "access_mask")) || (key0 === "trustedhive")) || (key0 === "exitnode"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.containerpath !== undefined){
if(typeof data.containerpath !== "string"){
list = fail(list, "/containerpath", "type"); errors++;
}
}
if(data.hostpath !== undefined){
if(typeof data.hostpath !== "string"){
list = fail(list, "/hostpath", "type"); errors++;
}
}
if(data.hivestack !== undefined){
if(typeof data.hivestack !== "string"){
list = fail(list, "/hivestack", "type"); errors++;
}
}
if(data.access_mask !== undefined){
let data3 = data.access_mask;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/access_mask", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, "/access_mask", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/access_mask", "minimum"); errors++;
}
}
}
if(data.trustedhive !== undefined){
if(typeof data.trustedhive !== "boolean"){
list = fail(list, "/trustedhive", "type"); errors++;
}
}
if(data.exitnode !== undefined){
if(typeof data.exitnode !== "boolean"){
list = fail(list, "/exitnode", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema90 = {"type":"object","properties":{"hosthive":{"type":"string"},"filepath":{"type":"string"},"identifier":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"readonly":{"type":"boolean"},"immutable":{"type":"boolean"},"inherittrustclass":{"type":"boolean"},"trustedhive":{"type":"boolean"},"writethrough":{"type":"boolean"},"fileaccesstoken":{"type":"integer","minimum":0,"maximum":18446744073709552000}},"additionalProperties":false,"$id":"/hcs/RegistryLayer.json"};
function validate171(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema90.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.hosthive !== undefined){
if(typeof data.hosthive !== "string"){
list = fail(list, "/hosthive", "type"); errors++;
}
}
if(data.filepath !== undefined){
if(typeof data.filepath !== "string"){
list = fail(list, "/filepath", "type"); errors++;
}
}
if(data.identifier !== undefined){
let data2 = data.identifier;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
list = fail(list, "/identifier", "pattern"); errors++;
}
}
else {
list = fail(list, "/identifier", "type"); errors++;
}
}
if(data.readonly !== undefined){
if(typeof data.readonly !== "boolean"){
list = fail(list, "/readonly", "type"); errors++;
}
}
if(data.immutable !== undefined){
if(typeof data.immutable !== "boolean"){
list = fail(list, "/immutable", "type"); errors++;
}
}
if(data.inherittrustclass !== undefined){
if(typeof data.inherittrustclass !== "boolean"){
list = fail(list, "/inherittrustclass", "type"); errors++;
}
}
if(data.trustedhive !== undefined){
if(typeof data.trustedhive !== "boolean"){
list = fail(list, "/trustedhive", "type"); errors++;
}
}
if(data.writethrough !== undefined){
if(typeof data.writethrough !== "boolean"){
list = fail(list, "/writethrough", "type"); errors++;
}
}
if(data.fileaccesstoken !== undefined){
let data8 = data.fileaccesstoken;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
list = fail(list, "/fileaccesstoken", "type"); errors++;
}
if(typeof data8 == "number"){
if(data8 > 18446744073709552000 || isNaN(data8)){
list = fail(list, "/fileaccesstoken", "maximum"); errors++;
}
if(data8 < 0 || isNaN(data8)){
list = fail(list, "/fileaccesstoken", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const wrapper1 = {validate: validate173};
function validate174(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "data_multistring")) || (key0 === "data_dword")) || (key0 === "data_string")) || (key0 === "data_binary"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, "/name", "type"); errors++;
}
}
if(data.data_multistring !== undefined){
if(typeof data.data_multistring !== "string"){
list = fail(list, "/data_multistring", "type"); errors++;
}
}
if(data.data_dword !== undefined){
let data2 = data.data_dword;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/data_dword", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, "/data_dword", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/data_dword", "minimum"); errors++;
}
}
}
if(data.data_string !== undefined){
if(typeof data.data_string !== "string"){
list = fail(list, "/data_string", "type"); errors++;
}
}
if(data.data_binary !== undefined){
let data4 = data.data_binary;
if((typeof data4 !== "string") && (data4 !== null)){
list = fail(list, "/data_binary", "type"); errors++;
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
list = fail(list, "/data_binary", "pattern"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate173(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "clonesd")) || (key0 === "mkkey")) || (key0 === "mkvalue")) || (key0 === "volatile"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, "/name", "type"); errors++;
}
}
if(data.clonesd !== undefined){
if(typeof data.clonesd !== "string"){
list = fail(list, "/clonesd", "type"); errors++;
}
}
if(data.mkkey !== undefined){
let data2 = data.mkkey;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
{ const below = wrapper1.validate(data2[i0]); if(below !== null){ list = join(list, below, "/mkkey/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/mkkey", "type"); errors++;
}
}
if(data.mkvalue !== undefined){
let data4 = data.mkvalue;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate174(data4[i1]); if(below !== null){ list = join(list, below, "/mkvalue/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/mkvalue", "type"); errors++;
}
}
if(data.volatile !== undefined){
if(typeof data.volatile !== "boolean"){
list = fail(list, "/volatile", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate177(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "name")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
list = fail(list, "/name", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate170(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "hive") || (key0 === "layer")) || (key0 === "mkkey")) || (key0 === "delkey"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.hive !== undefined){
if(typeof data.hive !== "string"){
list = fail(list, "/hive", "type"); errors++;
}
}
if(data.layer !== undefined){
let data1 = data.layer;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate171(data1[i0]); if(below !== null){ list = join(list, below, "/layer/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/layer", "type"); errors++;
}
}
if(data.mkkey !== undefined){
let data3 = data.mkkey;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate173(data3[i1]); if(below !== null){ list = join(list, below, "/mkkey/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/mkkey", "type"); errors++;
}
}
if(data.delkey !== undefined){
let data5 = data.delkey;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
{ const below = validate177(data5[i2]); if(below !== null){ list = join(list, below, "/delkey/" + i2); errors = list.length; } }
}
}
else {
list = fail(list, "/delkey", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate165(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "symlink") || (key0 === "redirectionnode")) || (key0 === "hivestack"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.symlink !== undefined){
let data0 = data.symlink;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate166(data0[i0]); if(below !== null){ list = join(list, below, "/symlink/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/symlink", "type"); errors++;
}
}
if(data.redirectionnode !== undefined){
let data2 = data.redirectionnode;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate168(data2[i1]); if(below !== null){ list = join(list, below, "/redirectionnode/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/redirectionnode", "type"); errors++;
}
}
if(data.hivestack !== undefined){
let data4 = data.hivestack;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
{ const below = validate170(data4[i2]); if(below !== null){ list = join(list, below, "/hivestack/" + i2); errors = list.length; } }
}
}
else {
list = fail(list, "/hivestack", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate181(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "compartment")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.compartment !== undefined){
if(typeof data.compartment !== "string"){
list = fail(list, "/compartment", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate185(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "location_path")) || (key0 === "port_name")) || (key0 === "interface_class"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
list = fail(list, "/id", "type"); errors++;
}
}
if(data.location_path !== undefined){
if(typeof data.location_path !== "string"){
list = fail(list, "/location_path", "type"); errors++;
}
}
if(data.port_name !== undefined){
if(typeof data.port_name !== "string"){
list = fail(list, "/port_name", "type"); errors++;
}
}
if(data.interface_class !== undefined){
let data3 = data.interface_class;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate119(data3[i0]); if(below !== null){ list = join(list, below, "/interface_class/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/interface_class", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate183(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "requires_driverstore") || (key0 === "device_category")) || (key0 === "device_instance"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.requires_driverstore !== undefined){
if(typeof data.requires_driverstore !== "boolean"){
list = fail(list, "/requires_driverstore", "type"); errors++;
}
}
if(data.device_category !== undefined){
let data1 = data.device_category;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate118(data1[i0]); if(below !== null){ list = join(list, below, "/device_category/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/device_category", "type"); errors++;
}
}
if(data.device_instance !== undefined){
let data3 = data.device_instance;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate185(data3[i1]); if(below !== null){ list = join(list, below, "/device_instance/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/device_instance", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate189(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "base_image_path") || (key0 === "sandbox_path")) || (key0 === "file"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.base_image_path !== undefined){
if(typeof data.base_image_path !== "string"){
list = fail(list, "/base_image_path", "type"); errors++;
}
}
if(data.sandbox_path !== undefined){
if(typeof data.sandbox_path !== "string"){
list = fail(list, "/sandbox_path", "type"); errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
list = fail(list, "/file/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/file", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate124(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema66.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.job !== undefined){
{ const below = validate125(data.job); if(below !== null){ list = join(list, below, "/job"); errors = list.length; } }
}
if(data.filesystem !== undefined){
{ const below = validate135(data.filesystem); if(below !== null){ list = join(list, below, "/filesystem"); errors = list.length; } }
}
if(data.mountmgr !== undefined){
{ const below = validate145(data.mountmgr); if(below !== null){ list = join(list, below, "/mountmgr"); errors = list.length; } }
}
if(data.namedpipe !== undefined){
{ const below = validate149(data.namedpipe); if(below !== null){ list = join(list, below, "/namedpipe"); errors = list.length; } }
}
if(data.ob !== undefined){
{ const below = validate153(data.ob); if(below !== null){ list = join(list, below, "/ob"); errors = list.length; } }
}
if(data.registry !== undefined){
{ const below = validate165(data.registry); if(below !== null){ list = join(list, below, "/registry"); errors = list.length; } }
}
if(data.network !== undefined){
{ const below = validate181(data.network); if(below !== null){ list = join(list, below, "/network"); errors = list.length; } }
}
if(data.device !== undefined){
{ const below = validate183(data.device); if(below !== null){ list = join(list, below, "/device"); errors = list.length; } }
}
if(data.hostfiles !== undefined){
{ const below = validate189(data.hostfiles); if(below !== null){ list = join(list, below, "/hostfiles"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate117(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "device_category") || (key0 === "namespace"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.device_category !== undefined){
{ const below = validate118(data.device_category); if(below !== null){ list = join(list, below, "/device_category"); errors = list.length; } }
}
if(data.namespace !== undefined){
{ const below = validate124(data.namespace); if(below !== null){ list = join(list, below, "/namespace"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate116(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "device_extension")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.device_extension !== undefined){
let data0 = data.device_extension;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate117(data0[i0]); if(below !== null){ list = join(list, below, "/device_extension/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/device_extension", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate194(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(data === "HostProcess")){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate70(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema39.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.GuestOs !== undefined){
{ const below = validate71(data.GuestOs); if(below !== null){ list = join(list, below, "/GuestOs"); errors = list.length; } }
}
if(data.Storage !== undefined){
{ const below = validate73(data.Storage); if(below !== null){ list = join(list, below, "/Storage"); errors = list.length; } }
}
if(data.MappedDirectories !== undefined){
let data2 = data.MappedDirectories;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate78(data2[i0]); if(below !== null){ list = join(list, below, "/MappedDirectories/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/MappedDirectories", "type"); errors++;
}
}
if(data.MappedPipes !== undefined){
let data4 = data.MappedPipes;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate81(data4[i1]); if(below !== null){ list = join(list, below, "/MappedPipes/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/MappedPipes", "type"); errors++;
}
}
if(data.Memory !== undefined){
{ const below = validate85(data.Memory); if(below !== null){ list = join(list, below, "/Memory"); errors = list.length; } }
}
if(data.Processor !== undefined){
{ const below = validate87(data.Processor); if(below !== null){ list = join(list, below, "/Processor"); errors = list.length; } }
}
if(data.Networking !== undefined){
{ const below = validate89(data.Networking); if(below !== null){ list = join(list, below, "/Networking"); errors = list.length; } }
}
if(data.HvSocket !== undefined){
{ const below = validate91(data.HvSocket); if(below !== null){ list = join(list, below, "/HvSocket"); errors = list.length; } }
}
if(data.ContainerCredentialGuard !== undefined){
{ const below = validate97(data.ContainerCredentialGuard); if(below !== null){ list = join(list, below, "/ContainerCredentialGuard"); errors = list.length; } }
}
if(data.RegistryChanges !== undefined){
{ const below = validate101(data.RegistryChanges); if(below !== null){ list = join(list, below, "/RegistryChanges"); errors = list.length; } }
}
if(data.AssignedDevices !== undefined){
let data12 = data.AssignedDevices;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
{ const below = validate112(data12[i2]); if(below !== null){ list = join(list, below, "/AssignedDevices/" + i2); errors = list.length; } }
}
}
else {
list = fail(list, "/AssignedDevices", "type"); errors++;
}
}
if(data.AdditionalDeviceNamespace !== undefined){
{ const below = validate116(data.AdditionalDeviceNamespace); if(below !== null){ list = join(list, below, "/AdditionalDeviceNamespace"); errors = list.length; } }
}
if(data.IsolationType !== undefined){
{ const below = validate194(data.IsolationType); if(below !== null){ list = join(list, below, "/IsolationType"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate68(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SchemaVersion") || (key0 === "Container"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SchemaVersion !== undefined){
{ const below = validate34(data.SchemaVersion); if(below !== null){ list = join(list, below, "/SchemaVersion"); errors = list.length; } }
}
if(data.Container !== undefined){
{ const below = validate70(data.Container); if(below !== null){ list = join(list, below, "/Container"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema99 = {"type":"object","properties":{"Version":{"$ref":"Version.json"},"StopOnReset":{"type":"boolean"},"Chipset":{"$ref":"Chipset.json"},"ComputeTopology":{"$ref":"Topology.json"},"Devices":{"$ref":"Devices.json"},"Services":{"$ref":"Services.json"},"GuestState":{"$ref":"GuestState.json"},"RestoreState":{"$ref":"RestoreState.json"},"RegistryChanges":{"$ref":"RegistryChanges.json"},"StorageQoS":{"$ref":"StorageQoS.json"},"GuestConnection":{"$ref":"GuestConnection.json"},"DebugOptions":{"$ref":"DebugOptions.json"},"SecuritySettings":{"$ref":"SecuritySettings.json"},"ResourcePartitionId":{"type":"string"},"MigrationOptions":{"$ref":"MigrationInitializeOptions.json"},"RunInSilo":{"$ref":"RunInSilo.json"},"LaunchOptions":{"$ref":"LaunchOptions.json"}},"additionalProperties":false,"$id":"/hcs/VirtualMachine.json"};
const schema101 = {"type":"object","properties":{"SizeInMB":{"type":"integer","minimum":0,"maximum":18446744073709552000},"AllowOvercommit":{"type":"boolean"},"BackingPageSize":{"$ref":"MemoryBackingPageSize.json"},"FaultClusterSizeShift":{"type":"integer","minimum":0,"maximum":4294967295},"DirectMapFaultClusterSizeShift":{"type":"integer","minimum":0,"maximum":4294967295},"PinBackingPages":{"type":"boolean"},"ForbidSmallBackingPages":{"type":"boolean"},"EnableHotHint":{"type":"boolean"},"EnableColdHint":{"type":"boolean"},"EnableColdDiscardHint":{"type":"boolean"},"EnableDeferredCommit":{"type":"boolean"},"LowMmioGapInMB":{"type":"integer","minimum":0,"maximum":18446744073709552000},"HighMmioBaseInMB":{"type":"integer","minimum":0,"maximum":18446744073709552000},"HighMmioGapInMB":{"type":"integer","minimum":0,"maximum":18446744073709552000},"Backing":{"$ref":"MemoryBackingType.json"},"SlitType":{"$ref":"VirtualSlitType.json"},"HostingProcessNameSuffix":{"type":"string"},"EnablePrivateCompressionStore":{"type":"boolean"},"SharedMemoryMB":{"type":"integer","minimum":0,"maximum":18446744073709552000},"SharedMemoryAccessSids":{"type":"array","items":{"type":"string"}},"EnableEpf":{"type":"boolean"}},"additionalProperties":false,"$id":"/hcs/VirtualMachine_Memory.json"};
function validate204(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Small") || (data === "Large"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate206(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Physical") || (data === "Virtual")) || (data === "Hybrid"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate208(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "None") || (data === "Firmware")) || (data === "Measured")) || (data === "FirmwareFallbackMeasured"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate203(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema101.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SizeInMB !== undefined){
let data0 = data.SizeInMB;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/SizeInMB", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, "/SizeInMB", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/SizeInMB", "minimum"); errors++;
}
}
}
if(data.AllowOvercommit !== undefined){
if(typeof data.AllowOvercommit !== "boolean"){
list = fail(list, "/AllowOvercommit", "type"); errors++;
}
}
if(data.BackingPageSize !== undefined){
{ const below = validate204(data.BackingPageSize); if(below !== null){ list = join(list, below, "/BackingPageSize"); errors = list.length; } }
}
if(data.FaultClusterSizeShift !== undefined){
let data3 = data.FaultClusterSizeShift;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/FaultClusterSizeShift", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, "/FaultClusterSizeShift", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/FaultClusterSizeShift", "minimum"); errors++;
}
}
}
if(data.DirectMapFaultClusterSizeShift !== undefined){
let data4 = data.DirectMapFaultClusterSizeShift;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/DirectMapFaultClusterSizeShift", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
list = fail(list, "/DirectMapFaultClusterSizeShift", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, "/DirectMapFaultClusterSizeShift", "minimum"); errors++;
}
}
}
if(data.PinBackingPages !== undefined){
if(typeof data.PinBackingPages !== "boolean"){
list = fail(list, "/PinBackingPages", "type"); errors++;
}
}
if(data.ForbidSmallBackingPages !== undefined){
if(typeof data.ForbidSmallBackingPages !== "boolean"){
list = fail(list, "/ForbidSmallBackingPages", "type"); errors++;
}
}
if(data.EnableHotHint !== undefined){
if(typeof data.EnableHotHint !== "boolean"){
list = fail(list, "/EnableHotHint", "type"); errors++;
}
}
if(data.EnableColdHint !== undefined){
if(typeof data.EnableColdHint !== "boolean"){
list = fail(list, "/EnableColdHint", "type"); errors++;
}
}
if(data.EnableColdDiscardHint !== undefined){
if(typeof data.EnableColdDiscardHint !== "boolean"){
list = fail(list, "/EnableColdDiscardHint", "type"); errors++;
}
}
if(data.EnableDeferredCommit !== undefined){
if(typeof data.EnableDeferredCommit !== "boolean"){
list = fail(list, "/EnableDeferredCommit", "type"); errors++;
}
}
if(data.LowMmioGapInMB !== undefined){
let data11 = data.LowMmioGapInMB;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
list = fail(list, "/LowMmioGapInMB", "type"); errors++;
}
if(typeof data11 == "number"){
if(data11 > 18446744073709552000 || isNaN(data11)){
list = fail(list, "/LowMmioGapInMB", "maximum"); errors++;
}
if(data11 < 0 || isNaN(data11)){
list = fail(list, "/LowMmioGapInMB", "minimum"); errors++;
}
}
}
if(data.HighMmioBaseInMB !== undefined){
let data12 = data.HighMmioBaseInMB;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
list = fail(list, "/HighMmioBaseInMB", "type"); errors++;
}
if(typeof data12 == "number"){
if(data12 > 18446744073709552000 || isNaN(data12)){
list = fail(list, "/HighMmioBaseInMB", "maximum"); errors++;
}
if(data12 < 0 || isNaN(data12)){
list = fail(list, "/HighMmioBaseInMB", "minimum"); errors++;
}
}
}
if(data.HighMmioGapInMB !== undefined){
let data13 = data.HighMmioGapInMB;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
list = fail(list, "/HighMmioGapInMB", "type"); errors++;
}
if(typeof data13 == "number"){
if(data13 > 18446744073709552000 || isNaN(data13)){
list = fail(list, "/HighMmioGapInMB", "maximum"); errors++;
}
if(data13 < 0 || isNaN(data13)){
list = fail(list, "/HighMmioGapInMB", "minimum"); errors++;
}
}
}
if(data.Backing !== undefined){
{ const below = validate206(data.Backing); if(below !== null){ list = join(list, below, "/Backing"); errors = list.length; } }
}
if(data.SlitType !== undefined){
{ const below = validate208(data.SlitType); if(below !== null){ list = join(list, below, "/SlitType"); errors = list.length; } }
}
if(data.HostingProcessNameSuffix !== undefined){
if(typeof data.HostingProcessNameSuffix !== "string"){
list = fail(list, "/HostingProcessNameSuffix", "type"); errors++;
}
}
if(data.EnablePrivateCompressionStore !== undefined){
if(typeof data.EnablePrivateCompressionStore !== "boolean"){
list = fail(list, "/EnablePrivateCompressionStore", "type"); errors++;
}
}
if(data.SharedMemoryMB !== undefined){
let data18 = data.SharedMemoryMB;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
list = fail(list, "/SharedMemoryMB", "type"); errors++;
}
if(typeof data18 == "number"){
if(data18 > 18446744073709552000 || isNaN(data18)){
list = fail(list, "/SharedMemoryMB", "maximum"); errors++;
}
if(data18 < 0 || isNaN(data18)){
list = fail(list, "/SharedMemoryMB", "minimum"); errors++;
}
}
}
if(data.SharedMemoryAccessSids !== undefined){
let data19 = data.SharedMemoryAccessSids;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
if(typeof data19[i0] !== "string"){
list = fail(list, "/SharedMemoryAccessSids/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/SharedMemoryAccessSids", "type"); errors++;
}
}
if(data.EnableEpf !== undefined){
if(typeof data.EnableEpf !== "boolean"){
list = fail(list, "/EnableEpf", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema105 = {"type":"object","properties":{"Count":{"type":"integer","minimum":0,"maximum":4294967295},"Limit":{"type":"integer","minimum":1,"maximum":100000},"Weight":{"type":"integer","minimum":0,"maximum":10000},"Reservation":{"type":"integer","minimum":0,"maximum":18446744073709552000},"MaximumFrequencyMHz":{"type":"integer","minimum":0,"maximum":4294967295},"ExposeVirtualizationExtensions":{"type":"boolean"},"EnablePerfmonPmu":{"type":"boolean"},"EnablePerfmonArchPmu":{"type":"boolean"},"EnablePerfmonPebs":{"type":"boolean"},"EnablePerfmonLbr":{"type":"boolean"},"EnablePerfmonIpt":{"type":"boolean"},"EnablePageShattering":{"type":"boolean"},"DisableSpeculationControls":{"type":"boolean"},"ProcessorFeatureSet":{"$ref":"ProcessorFeatureSet.json"},"CpuGroup":{"$ref":"CpuGroup.json"},"NumaProcessorsSettings":{"$ref":"NumaProcessors.json"},"SynchronizeHostFeatures":{"type":"boolean"},"EnableSchedulerAssist":{"type":"boolean"},"DefaultVpCpuPriority":{"type":"integer","minimum":0,"maximum":4294967295},"EnableProcessorIdling":{"type":"boolean"}},"additionalProperties":false,"$id":"/hcs/VirtualMachine_Processor.json"};
function validate213(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "Sse3") || (data === "LahfSahf")) || (data === "Ssse3")) || (data === "Sse4_1")) || (data === "Sse4_2")) || (data === "Sse4A")) || (data === "Xop")) || (data === "Popcnt")) || (data === "Cmpxchg16B")) || (data === "Altmovcr8")) || (data === "Lzcnt")) || (data === "Misalignsse")) || (data === "MmxExt")) || (data === "Amd3Dnow")) || (data === "ExtAmd3Dnow")) || (data === "Page1Gb")) || (data === "AmdAes")) || (data === "Pclmulqdq")) || (data === "Pcid")) || (data === "Fma4")) || (data === "F16C")) || (data === "Rdrand")) || (data === "Rdwrfsgs")) || (data === "Smep")) || (data === "EnhancedFastString")) || (data === "Bmi1")) || (data === "Bmi2")) || (data === "Movbe")) || (data === "Npiep1")) || (data === "DepX87FpuSave")) || (data === "Rdseed")) || (data === "Adx")) || (data === "IntelPrefetch")) || (data === "Smap")) || (data === "Hle")) || (data === "Rtm")) || (data === "Rdtscp")) || (data === "Clflushopt")) || (data === "Clwb")) || (data === "Sha")) || (data === "X87PointersSaved")) || (data === "Invpcid")) || (data === "Ibrs")) || (data === "Stibp")) || (data === "Ibpb")) || (data === "UnrestrictedGuest")) || (data === "Mdd")) || (data === "FastShortRepMov")) || (data === "L1DCacheFlush")) || (data === "RdclNo")) || (data === "IbrsAll")) || (data === "SkipL1Df")) || (data === "SsbNo")) || (data === "RsbaNo")) || (data === "VirtSpecCtrl")) || (data === "Rdpid")) || (data === "Umip")) || (data === "MbsNo")) || (data === "MbClear")) || (data === "TaaNo")) || (data === "TsxCtrl")) || (data === "AcountMcount")) || (data === "TscInvariant")) || (data === "Clzero")) || (data === "Rdpru")) || (data === "La57")) || (data === "Mbec")) || (data === "NestedVirt")) || (data === "Psfd")) || (data === "CetSs")) || (data === "CetIbt")) || (data === "VmxExceptionInject")) || (data === "UmwaitTpause")) || (data === "Movdiri")) || (data === "Movdir64b")) || (data === "Cldemote")) || (data === "Serialize")) || (data === "TscDeadlineTmr")) || (data === "TscAdjust")) || (data === "FZLRepMovsb")) || (data === "FSRepStosb")) || (data === "FSRepCmpsb")) || (data === "SentinelAmd")) || (data === "Asid16")) || (data === "TGran16")) || (data === "TGran64")) || (data === "Haf")) || (data === "Hdbs")) || (data === "Pan")) || (data === "AtS1E1")) || (data === "Uao")) || (data === "El0Aarch32")) || (data === "Fp")) || (data === "FpHp")) || (data === "AdvSimd")) || (data === "AdvSimdHp")) || (data === "GicV3V4")) || (data === "PmuV3")) || (data === "PmuV3ArmV81")) || (data === "PmuV3ArmV84")) || (data === "ArmAes")) || (data === "PolyMul")) || (data === "Sha1")) || (data === "Sha256")) || (data === "Sha512")) || (data === "Crc32")) || (data === "Atomic")) || (data === "Rdm")) || (data === "Sha3")) || (data === "Sm3")) || (data === "Sm4")) || (data === "Dp")) || (data === "Fhm")) || (data === "DcCvap")) || (data === "DcCvadp")) || (data === "ApaBase")) || (data === "ApaEp")) || (data === "ApaEp2")) || (data === "ApaEp2Fp")) || (data === "ApaEp2Fpc")) || (data === "Jscvt")) || (data === "Fcma")) || (data === "RcpcV83")) || (data === "RcpcV84")) || (data === "Gpa")) || (data === "L1ipPipt")) || (data === "DzPermitted")) || (data === "SentinelArm"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate215(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((((((((((((((((((data === "Xsave") || (data === "Xsave_Opt")) || (data === "Avx")) || (data === "Avx2")) || (data === "Fma")) || (data === "Mpx")) || (data === "Avx512")) || (data === "Avx512Dq")) || (data === "Avx512Cd")) || (data === "Avx512Bw")) || (data === "Avx512Vl")) || (data === "Xsave_Comp")) || (data === "Xsave_Supervisor")) || (data === "Xcr1")) || (data === "Avx512_Bitalg")) || (data === "AVX512_Ifma")) || (data === "Avx512_Vbmi")) || (data === "Avx512_Vbmi2")) || (data === "Avx512_Vnni")) || (data === "Gfni")) || (data === "Vaes")) || (data === "Avx512_Vpopcntdq")) || (data === "Vpclmulqdq")) || (data === "Avx512_Bf16")) || (data === "Avx512_Vp2Intersect")) || (data === "Avx512Fp16")) || (data === "Xfd")) || (data === "AmxTile")) || (data === "AmxBf16")) || (data === "AmxInt8")) || (data === "AvxVnni")) || (data === "SentinelAmdXsave"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate217(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Strict") || (data === "Permissive"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate212(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "ProcessorFeatures") || (key0 === "XsaveProcessorFeatures")) || (key0 === "ProcessorFeatureSetMode"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ProcessorFeatures !== undefined){
let data0 = data.ProcessorFeatures;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate213(data0[i0]); if(below !== null){ list = join(list, below, "/ProcessorFeatures/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/ProcessorFeatures", "type"); errors++;
}
}
if(data.XsaveProcessorFeatures !== undefined){
let data2 = data.XsaveProcessorFeatures;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate215(data2[i1]); if(below !== null){ list = join(list, below, "/XsaveProcessorFeatures/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/XsaveProcessorFeatures", "type"); errors++;
}
}
if(data.ProcessorFeatureSetMode !== undefined){
{ const below = validate217(data.ProcessorFeatureSetMode); if(below !== null){ list = join(list, below, "/ProcessorFeatureSetMode"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate220(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Id")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
let data0 = data.Id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, "/Id", "pattern"); errors++;
}
}
else {
list = fail(list, "/Id", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate223(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "max")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.max !== undefined){
let data0 = data.max;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/max", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/max", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/max", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate222(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "count_per_node") || (key0 === "node_per_socket"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.count_per_node !== undefined){
{ const below = validate223(data.count_per_node); if(below !== null){ list = join(list, below, "/count_per_node"); errors = list.length; } }
}
if(data.node_per_socket !== undefined){
let data1 = data.node_per_socket;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/node_per_socket", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, "/node_per_socket", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/node_per_socket", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate211(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema105.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Count !== undefined){
let data0 = data.Count;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/Count", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/Count", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/Count", "minimum"); errors++;
}
}
}
if(data.Limit !== undefined){
let data1 = data.Limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/Limit", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 100000 || isNaN(data1)){
list = fail(list, "/Limit", "maximum"); errors++;
}
if(data1 < 1 || isNaN(data1)){
list = fail(list, "/Limit", "minimum"); errors++;
}
}
}
if(data.Weight !== undefined){
let data2 = data.Weight;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/Weight", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 10000 || isNaN(data2)){
list = fail(list, "/Weight", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/Weight", "minimum"); errors++;
}
}
}
if(data.Reservation !== undefined){
let data3 = data.Reservation;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/Reservation", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, "/Reservation", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/Reservation", "minimum"); errors++;
}
}
}
if(data.MaximumFrequencyMHz !== undefined){
let data4 = data.MaximumFrequencyMHz;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/MaximumFrequencyMHz", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
list = fail(list, "/MaximumFrequencyMHz", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, "/MaximumFrequencyMHz", "minimum"); errors++;
}
}
}
if(data.ExposeVirtualizationExtensions !== undefined){
if(typeof data.ExposeVirtualizationExtensions !== "boolean"){
list = fail(list, "/ExposeVirtualizationExtensions", "type"); errors++;
}
}
if(data.EnablePerfmonPmu !== undefined){
if(typeof data.EnablePerfmonPmu !== "boolean"){
list = fail(list, "/EnablePerfmonPmu", "type"); errors++;
}
}
if(data.EnablePerfmonArchPmu !== undefined){
if(typeof data.EnablePerfmonArchPmu !== "boolean"){
list = fail(list, "/EnablePerfmonArchPmu", "type"); errors++;
}
}
if(data.EnablePerfmonPebs !== undefined){
if(typeof data.EnablePerfmonPebs !== "boolean"){
list = fail(list, "/EnablePerfmonPebs", "type"); errors++;
}
}
if(data.EnablePerfmonLbr !== undefined){
if(typeof data.EnablePerfmonLbr !== "boolean"){
list = fail(list, "/EnablePerfmonLbr", "type"); errors++;
}
}
if(data.EnablePerfmonIpt !== undefined){
if(typeof data.EnablePerfmonIpt !== "boolean"){
list = fail(list, "/EnablePerfmonIpt", "type"); errors++;
}
}
if(data.EnablePageShattering !== undefined){
if(typeof data.EnablePageShattering !== "boolean"){
list = fail(list, "/EnablePageShattering", "type"); errors++;
}
}
if(data.DisableSpeculationControls !== undefined){
if(typeof data.DisableSpeculationControls !== "boolean"){
list = fail(list, "/DisableSpeculationControls", "type"); errors++;
}
}
if(data.ProcessorFeatureSet !== undefined){
{ const below = validate212(data.ProcessorFeatureSet); if(below !== null){ list = join(list, below, "/ProcessorFeatureSet"); errors = list.length; } }
}
if(data.CpuGroup !== undefined){
{ const below = validate220(data.CpuGroup); if(below !== null){ list = join(list, below, "/CpuGroup"); errors = list.length; } }
}
if(data.NumaProcessorsSettings !== undefined){
{ const below = validate222(data.NumaProcessorsSettings); if(below !== null){ list = join(list, below, "/NumaProcessorsSettings"); errors = list.length; } }
}
if(data.SynchronizeHostFeatures !== undefined){
if(typeof data.SynchronizeHostFeatures !== "boolean"){
list = fail(list, "/SynchronizeHostFeatures", "type"); errors++;
}
}
if(data.EnableSchedulerAssist !== undefined){
if(typeof data.EnableSchedulerAssist !== "boolean"){
list = fail(list, "/EnableSchedulerAssist", "type"); errors++;
}
}
if(data.DefaultVpCpuPriority !== undefined){
let data18 = data.DefaultVpCpuPriority;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
list = fail(list, "/DefaultVpCpuPriority", "type"); errors++;
}
if(typeof data18 == "number"){
if(data18 > 4294967295 || isNaN(data18)){
list = fail(list, "/DefaultVpCpuPriority", "maximum"); errors++;
}
if(data18 < 0 || isNaN(data18)){
list = fail(list, "/DefaultVpCpuPriority", "minimum"); errors++;
}
}
}
if(data.EnableProcessorIdling !== undefined){
if(typeof data.EnableProcessorIdling !== "boolean"){
list = fail(list, "/EnableProcessorIdling", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate228(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "VirtualNodeNumber") || (key0 === "PhysicalNodeNumber")) || (key0 === "VirtualSocketNumber")) || (key0 === "CountOfProcessors")) || (key0 === "CountOfMemoryBlocks")) || (key0 === "MemoryBackingType"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.VirtualNodeNumber !== undefined){
let data0 = data.VirtualNodeNumber;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/VirtualNodeNumber", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/VirtualNodeNumber", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/VirtualNodeNumber", "minimum"); errors++;
}
}
}
if(data.PhysicalNodeNumber !== undefined){
let data1 = data.PhysicalNodeNumber;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/PhysicalNodeNumber", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, "/PhysicalNodeNumber", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/PhysicalNodeNumber", "minimum"); errors++;
}
}
}
if(data.VirtualSocketNumber !== undefined){
let data2 = data.VirtualSocketNumber;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/VirtualSocketNumber", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, "/VirtualSocketNumber", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/VirtualSocketNumber", "minimum"); errors++;
}
}
}
if(data.CountOfProcessors !== undefined){
let data3 = data.CountOfProcessors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/CountOfProcessors", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, "/CountOfProcessors", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/CountOfProcessors", "minimum"); errors++;
}
}
}
if(data.CountOfMemoryBlocks !== undefined){
let data4 = data.CountOfMemoryBlocks;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/CountOfMemoryBlocks", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 18446744073709552000 || isNaN(data4)){
list = fail(list, "/CountOfMemoryBlocks", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, "/CountOfMemoryBlocks", "minimum"); errors++;
}
}
}
if(data.MemoryBackingType !== undefined){
{ const below = validate206(data.MemoryBackingType); if(below !== null){ list = join(list, below, "/MemoryBackingType"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate227(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "VirtualNodeCount") || (key0 === "PreferredPhysicalNodes")) || (key0 === "Settings")) || (key0 === "MaxSizePerNode"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.VirtualNodeCount !== undefined){
let data0 = data.VirtualNodeCount;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/VirtualNodeCount", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 255 || isNaN(data0)){
list = fail(list, "/VirtualNodeCount", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/VirtualNodeCount", "minimum"); errors++;
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
list = fail(list, "/PreferredPhysicalNodes/" + i0, "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 9223372036854776000 || isNaN(data2)){
list = fail(list, "/PreferredPhysicalNodes/" + i0, "maximum"); errors++;
}
if(data2 < -9223372036854776000 || isNaN(data2)){
list = fail(list, "/PreferredPhysicalNodes/" + i0, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "/PreferredPhysicalNodes", "type"); errors++;
}
}
if(data.Settings !== undefined){
let data3 = data.Settings;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate228(data3[i1]); if(below !== null){ list = join(list, below, "/Settings/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/Settings", "type"); errors++;
}
}
if(data.MaxSizePerNode !== undefined){
let data5 = data.MaxSizePerNode;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, "/MaxSizePerNode", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 18446744073709552000 || isNaN(data5)){
list = fail(list, "/MaxSizePerNode", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, "/MaxSizePerNode", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate232(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "GuestFeatureSet")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.GuestFeatureSet !== undefined){
let data0 = data.GuestFeatureSet;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/GuestFeatureSet", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/GuestFeatureSet", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/GuestFeatureSet", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate202(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Memory") || (key0 === "Processor")) || (key0 === "Numa")) || (key0 === "Compatibility"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Memory !== undefined){
{ const below = validate203(data.Memory); if(below !== null){ list = join(list, below, "/Memory"); errors = list.length; } }
}
if(data.Processor !== undefined){
{ const below = validate211(data.Processor); if(below !== null){ list = join(list, below, "/Processor"); errors = list.length; } }
}
if(data.Numa !== undefined){
{ const below = validate227(data.Numa); if(below !== null){ list = join(list, below, "/Numa"); errors = list.length; } }
}
if(data.Compatibility !== undefined){
{ const below = validate232(data.Compatibility); if(below !== null){ list = join(list, below, "/Compatibility"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema116 = {"type":"object","properties":{"ComPorts":{"type":"object","patternProperties":{"^[01]$":{"$ref":"ComPort.json"}},"additionalProperties":false},"VirtioSerial":{"$ref":"VirtioSerial.json"},"Scsi":{"type":"object","additionalProperties":{"$ref":"Scsi.json"}},"VirtualPMem":{"$ref":"VirtualPMemController.json"},"NetworkAdapters":{"type":"object","additionalProperties":{"$ref":"NetworkAdapter.json"}},"VideoMonitor":{"$ref":"VideoMonitor.json"},"Keyboard":{"$ref":"Keyboard.json"},"Mouse":{"$ref":"Mouse.json"},"HvSocket":{"$ref":"VirtualMachine_HvSocket.json"},"EnhancedModeVideo":{"$ref":"EnhancedModeVideo.json"},"GuestCrashReporting":{"$ref":"GuestCrashReporting.json"},"VirtualSmb":{"$ref":"VirtualSmb.json"},"Plan9":{"$ref":"Plan9.json"},"Battery":{"$ref":"Battery.json"},"FlexibleIov":{"type":"object","additionalProperties":{"$ref":"FlexibleIoDevice.json"}},"SharedMemory":{"$ref":"SharedMemoryConfiguration.json"},"VirtualPci":{"type":"object","additionalProperties":{"$ref":"VirtualPciDevice.json"}},"KernelIntegration":{"$ref":"KernelIntegration.json"},"Licensing":{"$ref":"Licensing.json"}},"additionalProperties":false,"$id":"/hcs/Devices.json"};
const pattern16 = new RegExp("^[01]$", "u");
const pattern18 = new RegExp("^(0|[1-9]\\d{0,9})$", "u");
function validate238(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "NamedPipe") || (key0 === "Name")) || (key0 === "ConsoleSupport"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.NamedPipe !== undefined){
if(typeof data.NamedPipe !== "string"){
list = fail(list, "/NamedPipe", "type"); errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, "/Name", "type"); errors++;
}
}
if(data.ConsoleSupport !== undefined){
if(typeof data.ConsoleSupport !== "boolean"){
list = fail(list, "/ConsoleSupport", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate237(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Ports")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Ports !== undefined){
let data0 = data.Ports;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!(pattern18.test(key2))){
list = fail(list, "/Ports", "additionalProperties", key2); errors++;
} else {
{ const below = validate238(data0[key2]); if(below !== null){ list = join(list, below, "/Ports/" + escapeKey(key2)); errors = list.length; } }
}
}
}
else {
list = fail(list, "/Ports", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const pattern20 = new RegExp("^(\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-3])$", "u");
function validate241(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Attachments") || (key0 === "DisableInterruptBatching"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Attachments !== undefined){
let data0 = data.Attachments;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!(pattern20.test(key2))){
list = fail(list, "/Attachments", "additionalProperties", key2); errors++;
} else {
{ const below = validate0(data0[key2]); if(below !== null){ list = join(list, below, "/Attachments/" + escapeKey(key2)); errors = list.length; } }
}
}
}
else {
list = fail(list, "/Attachments", "type"); errors++;
}
}
if(data.DisableInterruptBatching !== undefined){
if(typeof data.DisableInterruptBatching !== "boolean"){
list = fail(list, "/DisableInterruptBatching", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const pattern22 = new RegExp("^(\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])$", "u");
function validate246(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Vhdx") || (data === "Vhd1"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate248(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "HostPath") || (key0 === "ImageFormat"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.HostPath !== undefined){
if(typeof data.HostPath !== "string"){
list = fail(list, "/HostPath", "type"); errors++;
}
}
if(data.ImageFormat !== undefined){
{ const below = validate246(data.ImageFormat); if(below !== null){ list = join(list, below, "/ImageFormat"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const pattern24 = new RegExp("^(0|[1-9]\\d{0,19})$", "u");
function validate245(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "HostPath") || (key0 === "ReadOnly")) || (key0 === "ImageFormat")) || (key0 === "SizeBytes")) || (key0 === "Mappings"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.HostPath !== undefined){
if(typeof data.HostPath !== "string"){
list = fail(list, "/HostPath", "type"); errors++;
}
}
if(data.ReadOnly !== undefined){
if(typeof data.ReadOnly !== "boolean"){
list = fail(list, "/ReadOnly", "type"); errors++;
}
}
if(data.ImageFormat !== undefined){
{ const below = validate246(data.ImageFormat); if(below !== null){ list = join(list, below, "/ImageFormat"); errors = list.length; } }
}
if(data.SizeBytes !== undefined){
let data3 = data.SizeBytes;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/SizeBytes", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, "/SizeBytes", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/SizeBytes", "minimum"); errors++;
}
}
}
if(data.Mappings !== undefined){
let data4 = data.Mappings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(pattern24.test(key2))){
list = fail(list, "/Mappings", "additionalProperties", key2); errors++;
} else {
{ const below = validate248(data4[key2]); if(below !== null){ list = join(list, below, "/Mappings/" + escapeKey(key2)); errors = list.length; } }
}
}
}
else {
list = fail(list, "/Mappings", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate252(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Virtual") || (data === "Physical"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate244(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Devices") || (key0 === "MaximumCount")) || (key0 === "MaximumSizeBytes")) || (key0 === "Backing"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Devices !== undefined){
let data0 = data.Devices;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!(pattern22.test(key2))){
list = fail(list, "/Devices", "additionalProperties", key2); errors++;
} else {
{ const below = validate245(data0[key2]); if(below !== null){ list = join(list, below, "/Devices/" + escapeKey(key2)); errors = list.length; } }
}
}
}
else {
list = fail(list, "/Devices", "type"); errors++;
}
}
if(data.MaximumCount !== undefined){
let data2 = data.MaximumCount;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/MaximumCount", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 128 || isNaN(data2)){
list = fail(list, "/MaximumCount", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/MaximumCount", "minimum"); errors++;
}
}
}
if(data.MaximumSizeBytes !== undefined){
let data3 = data.MaximumSizeBytes;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/MaximumSizeBytes", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, "/MaximumSizeBytes", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/MaximumSizeBytes", "minimum"); errors++;
}
}
}
if(data.Backing !== undefined){
{ const below = validate252(data.Backing); if(below !== null){ list = join(list, below, "/Backing"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema125 = {"type":"object","properties":{"EndpointId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"MacAddress":{"type":"string","pattern":"^([0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}$"},"InstanceId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"DisableInterruptBatching":{"type":"boolean"},"IovSettings":{"$ref":"IovSettings.json"},"ConnectionState":{"$ref":"StateOverride.json"},"IsConnected":{"type":"boolean"},"SwitchId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"PortId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"}},"additionalProperties":false,"$id":"/hcs/NetworkAdapter.json"};
const pattern27 = new RegExp("^([0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}$", "u");
function validate257(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((data === "Default") || (data === "Adaptive")) || (data === "Off")) || (data === "Low")) || (data === "Medium")) || (data === "High"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate256(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "OffloadWeight") || (key0 === "QueuePairsRequested")) || (key0 === "InterruptModeration"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.OffloadWeight !== undefined){
let data0 = data.OffloadWeight;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/OffloadWeight", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/OffloadWeight", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/OffloadWeight", "minimum"); errors++;
}
}
}
if(data.QueuePairsRequested !== undefined){
let data1 = data.QueuePairsRequested;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/QueuePairsRequested", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, "/QueuePairsRequested", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/QueuePairsRequested", "minimum"); errors++;
}
}
}
if(data.InterruptModeration !== undefined){
{ const below = validate257(data.InterruptModeration); if(below !== null){ list = join(list, below, "/InterruptModeration"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate260(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Default") || (data === "Disabled")) || (data === "Enabled"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate255(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema125.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.EndpointId !== undefined){
let data0 = data.EndpointId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, "/EndpointId", "pattern"); errors++;
}
}
else {
list = fail(list, "/EndpointId", "type"); errors++;
}
}
if(data.MacAddress !== undefined){
let data1 = data.MacAddress;
if(typeof data1 === "string"){
if(!pattern27.test(data1)){
list = fail(list, "/MacAddress", "pattern"); errors++;
}
}
else {
list = fail(list, "/MacAddress", "type"); errors++;
}
}
if(data.InstanceId !== undefined){
let data2 = data.InstanceId;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
list = fail(list, "/InstanceId", "pattern"); errors++;
}
}
else {
list = fail(list, "/InstanceId", "type"); errors++;
}
}
if(data.DisableInterruptBatching !== undefined){
if(typeof data.DisableInterruptBatching !== "boolean"){
list = fail(list, "/DisableInterruptBatching", "type"); errors++;
}
}
if(data.IovSettings !== undefined){
{ const below = validate256(data.IovSettings); if(below !== null){ list = join(list, below, "/IovSettings"); errors = list.length; } }
}
if(data.ConnectionState !== undefined){
{ const below = validate260(data.ConnectionState); if(below !== null){ list = join(list, below, "/ConnectionState"); errors = list.length; } }
}
if(data.IsConnected !== undefined){
if(typeof data.IsConnected !== "boolean"){
list = fail(list, "/IsConnected", "type"); errors++;
}
}
if(data.SwitchId !== undefined){
let data7 = data.SwitchId;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
list = fail(list, "/SwitchId", "pattern"); errors++;
}
}
else {
list = fail(list, "/SwitchId", "type"); errors++;
}
}
if(data.PortId !== undefined){
let data8 = data.PortId;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
list = fail(list, "/PortId", "pattern"); errors++;
}
}
else {
list = fail(list, "/PortId", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate264(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "AccessSids") || (key0 === "NamedPipe"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.AccessSids !== undefined){
let data0 = data.AccessSids;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
list = fail(list, "/AccessSids/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/AccessSids", "type"); errors++;
}
}
if(data.NamedPipe !== undefined){
if(typeof data.NamedPipe !== "string"){
list = fail(list, "/NamedPipe", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate263(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "HorizontalResolution") || (key0 === "VerticalResolution")) || (key0 === "ConnectionOptions")) || (key0 === "ResolutionType"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.HorizontalResolution !== undefined){
let data0 = data.HorizontalResolution;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/HorizontalResolution", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 65535 || isNaN(data0)){
list = fail(list, "/HorizontalResolution", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/HorizontalResolution", "minimum"); errors++;
}
}
}
if(data.VerticalResolution !== undefined){
let data1 = data.VerticalResolution;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/VerticalResolution", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
list = fail(list, "/VerticalResolution", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/VerticalResolution", "minimum"); errors++;
}
}
}
if(data.ConnectionOptions !== undefined){
{ const below = validate264(data.ConnectionOptions); if(below !== null){ list = join(list, below, "/ConnectionOptions"); errors = list.length; } }
}
if(data.ResolutionType !== undefined){
let data3 = data.ResolutionType;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/ResolutionType", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, "/ResolutionType", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/ResolutionType", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate267(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate269(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate271(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "HvSocketConfig")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.HvSocketConfig !== undefined){
{ const below = validate92(data.HvSocketConfig); if(below !== null){ list = join(list, below, "/HvSocketConfig"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate274(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "ConnectionOptions")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ConnectionOptions !== undefined){
{ const below = validate264(data.ConnectionOptions); if(below !== null){ list = join(list, below, "/ConnectionOptions"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate279(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Full") || (data === "Summary"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate278(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "DumpFileName") || (key0 === "MaxDumpSize")) || (key0 === "DumpType"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.DumpFileName !== undefined){
if(typeof data.DumpFileName !== "string"){
list = fail(list, "/DumpFileName", "type"); errors++;
}
}
if(data.MaxDumpSize !== undefined){
let data1 = data.MaxDumpSize;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/MaxDumpSize", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 9223372036854776000 || isNaN(data1)){
list = fail(list, "/MaxDumpSize", "maximum"); errors++;
}
if(data1 < -9223372036854776000 || isNaN(data1)){
list = fail(list, "/MaxDumpSize", "minimum"); errors++;
}
}
}
if(data.DumpType !== undefined){
{ const below = validate279(data.DumpType); if(below !== null){ list = join(list, below, "/DumpType"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate277(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "WindowsCrashSettings")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.WindowsCrashSettings !== undefined){
{ const below = validate278(data.WindowsCrashSettings); if(below !== null){ list = join(list, below, "/WindowsCrashSettings"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema140 = {"type":"object","properties":{"ReadOnly":{"type":"boolean"},"ShareRead":{"type":"boolean"},"CacheIo":{"type":"boolean"},"NoOplocks":{"type":"boolean"},"TakeBackupPrivilege":{"type":"boolean"},"UseShareRootIdentity":{"type":"boolean"},"NoDirectmap":{"type":"boolean"},"NoLocks":{"type":"boolean"},"NoDirnotify":{"type":"boolean"},"VmSharedMemory":{"type":"boolean"},"RestrictFileAccess":{"type":"boolean"},"ForceLevelIIOplocks":{"type":"boolean"},"ReparseBaseLayer":{"type":"boolean"},"PseudoOplocks":{"type":"boolean"},"NonCacheIo":{"type":"boolean"},"PseudoDirnotify":{"type":"boolean"},"SingleFileMapping":{"type":"boolean"},"SupportCloudFiles":{"type":"boolean"},"FilterEncryptionAttributes":{"type":"boolean"}},"additionalProperties":false,"$id":"/hcs/VirtualSmbShareOptions.json"};
function validate285(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema140.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ReadOnly !== undefined){
if(typeof data.ReadOnly !== "boolean"){
list = fail(list, "/ReadOnly", "type"); errors++;
}
}
if(data.ShareRead !== undefined){
if(typeof data.ShareRead !== "boolean"){
list = fail(list, "/ShareRead", "type"); errors++;
}
}
if(data.CacheIo !== undefined){
if(typeof data.CacheIo !== "boolean"){
list = fail(list, "/CacheIo", "type"); errors++;
}
}
if(data.NoOplocks !== undefined){
if(typeof data.NoOplocks !== "boolean"){
list = fail(list, "/NoOplocks", "type"); errors++;
}
}
if(data.TakeBackupPrivilege !== undefined){
if(typeof data.TakeBackupPrivilege !== "boolean"){
list = fail(list, "/TakeBackupPrivilege", "type"); errors++;
}
}
if(data.UseShareRootIdentity !== undefined){
if(typeof data.UseShareRootIdentity !== "boolean"){
list = fail(list, "/UseShareRootIdentity", "type"); errors++;
}
}
if(data.NoDirectmap !== undefined){
if(typeof data.NoDirectmap !== "boolean"){
list = fail(list, "/NoDirectmap", "type"); errors++;
}
}
if(data.NoLocks !== undefined){
if(typeof data.NoLocks !== "boolean"){
list = fail(list, "/NoLocks", "type"); errors++;
}
}
if(data.NoDirnotify !== undefined){
if(typeof data.NoDirnotify !== "boolean"){
list = fail(list, "/NoDirnotify", "type"); errors++;
}
}
if(data.VmSharedMemory !== undefined){
if(typeof data.VmSharedMemory !== "boolean"){
list = fail(list, "/VmSharedMemory", "type"); errors++;
}
}
if(data.RestrictFileAccess !== undefined){
if(typeof data.RestrictFileAccess !== "boolean"){
list = fail(list, "/RestrictFileAccess", "type"); errors++;
}
}
if(data.ForceLevelIIOplocks !== undefined){
if(typeof data.ForceLevelIIOplocks !== "boolean"){
list = fail(list, "/ForceLevelIIOplocks", "type"); errors++;
}
}
if(data.ReparseBaseLayer !== undefined){
if(typeof data.ReparseBaseLayer !== "boolean"){
list = fail(list, "/ReparseBaseLayer", "type"); errors++;
}
}
if(data.PseudoOplocks !== undefined){
if(typeof data.PseudoOplocks !== "boolean"){
list = fail(list, "/PseudoOplocks", "type"); errors++;
}
}
if(data.NonCacheIo !== undefined){
if(typeof data.NonCacheIo !== "boolean"){
list = fail(list, "/NonCacheIo", "type"); errors++;
}
}
if(data.PseudoDirnotify !== undefined){
if(typeof data.PseudoDirnotify !== "boolean"){
list = fail(list, "/PseudoDirnotify", "type"); errors++;
}
}
if(data.SingleFileMapping !== undefined){
if(typeof data.SingleFileMapping !== "boolean"){
list = fail(list, "/SingleFileMapping", "type"); errors++;
}
}
if(data.SupportCloudFiles !== undefined){
if(typeof data.SupportCloudFiles !== "boolean"){
list = fail(list, "/SupportCloudFiles", "type"); errors++;
}
}
if(data.FilterEncryptionAttributes !== undefined){
if(typeof data.FilterEncryptionAttributes !== "boolean"){
list = fail(list, "/FilterEncryptionAttributes", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate284(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Name") || (key0 === "Path")) || (key0 === "AllowedFiles")) || (key0 === "Options"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, "/Name", "type"); errors++;
}
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
list = fail(list, "/Path", "type"); errors++;
}
}
if(data.AllowedFiles !== undefined){
let data2 = data.AllowedFiles;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
list = fail(list, "/AllowedFiles/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/AllowedFiles", "type"); errors++;
}
}
if(data.Options !== undefined){
{ const below = validate285(data.Options); if(below !== null){ list = join(list, below, "/Options"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate283(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Shares") || (key0 === "DirectFileMappingInMB"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Shares !== undefined){
let data0 = data.Shares;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate284(data0[i0]); if(below !== null){ list = join(list, below, "/Shares/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/Shares", "type"); errors++;
}
}
if(data.DirectFileMappingInMB !== undefined){
let data2 = data.DirectFileMappingInMB;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/DirectFileMappingInMB", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 9223372036854776000 || isNaN(data2)){
list = fail(list, "/DirectFileMappingInMB", "maximum"); errors++;
}
if(data2 < -9223372036854776000 || isNaN(data2)){
list = fail(list, "/DirectFileMappingInMB", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate291(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((typeof data == "number") && (!(data % 1) && !isNaN(data)))){
list = fail(list, "", "type"); errors++;
}
if(typeof data == "number"){
if(data > 509 || isNaN(data)){
list = fail(list, "", "maximum"); errors++;
}
if(data < 0 || isNaN(data)){
list = fail(list, "", "minimum"); errors++;
}
}
return list;
}
function validate290(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "Name") || (key0 === "AccessName")) || (key0 === "Path")) || (key0 === "Port")) || (key0 === "AllowedFiles")) || (key0 === "Flags"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, "/Name", "type"); errors++;
}
}
if(data.AccessName !== undefined){
if(typeof data.AccessName !== "string"){
list = fail(list, "/AccessName", "type"); errors++;
}
}
if(data.Path !== undefined){
if(typeof data.Path !== "string"){
list = fail(list, "/Path", "type"); errors++;
}
}
if(data.Port !== undefined){
let data3 = data.Port;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/Port", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, "/Port", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/Port", "minimum"); errors++;
}
}
}
if(data.AllowedFiles !== undefined){
let data4 = data.AllowedFiles;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
list = fail(list, "/AllowedFiles/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/AllowedFiles", "type"); errors++;
}
}
if(data.Flags !== undefined){
{ const below = validate291(data.Flags); if(below !== null){ list = join(list, below, "/Flags"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate289(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Shares")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Shares !== undefined){
let data0 = data.Shares;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate290(data0[i0]); if(below !== null){ list = join(list, below, "/Shares/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/Shares", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate297(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Internal") || (data === "External")) || (data === "ExternalRestricted"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate296(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "EmulatorId") || (key0 === "HostingModel")) || (key0 === "Configuration"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.EmulatorId !== undefined){
let data0 = data.EmulatorId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, "/EmulatorId", "pattern"); errors++;
}
}
else {
list = fail(list, "/EmulatorId", "type"); errors++;
}
}
if(data.HostingModel !== undefined){
{ const below = validate297(data.HostingModel); if(below !== null){ list = join(list, below, "/HostingModel"); errors = list.length; } }
}
if(data.Configuration !== undefined){
let data2 = data.Configuration;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
list = fail(list, "/Configuration/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/Configuration", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate301(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "SectionName") || (key0 === "StartOffset")) || (key0 === "Length")) || (key0 === "AllowGuestWrite")) || (key0 === "HiddenFromGuest"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SectionName !== undefined){
if(typeof data.SectionName !== "string"){
list = fail(list, "/SectionName", "type"); errors++;
}
}
if(data.StartOffset !== undefined){
let data1 = data.StartOffset;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/StartOffset", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, "/StartOffset", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/StartOffset", "minimum"); errors++;
}
}
}
if(data.Length !== undefined){
let data2 = data.Length;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/Length", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, "/Length", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/Length", "minimum"); errors++;
}
}
}
if(data.AllowGuestWrite !== undefined){
if(typeof data.AllowGuestWrite !== "boolean"){
list = fail(list, "/AllowGuestWrite", "type"); errors++;
}
}
if(data.HiddenFromGuest !== undefined){
if(typeof data.HiddenFromGuest !== "boolean"){
list = fail(list, "/HiddenFromGuest", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate300(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Regions")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Regions !== undefined){
let data0 = data.Regions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate301(data0[i0]); if(below !== null){ list = join(list, below, "/Regions/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/Regions", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate305(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "DeviceInstancePath") || (key0 === "VirtualFunction")) || (key0 === "AllowDirectTranslatedP2P"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.DeviceInstancePath !== undefined){
if(typeof data.DeviceInstancePath !== "string"){
list = fail(list, "/DeviceInstancePath", "type"); errors++;
}
}
if(data.VirtualFunction !== undefined){
let data1 = data.VirtualFunction;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/VirtualFunction", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
list = fail(list, "/VirtualFunction", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/VirtualFunction", "minimum"); errors++;
}
}
}
if(data.AllowDirectTranslatedP2P !== undefined){
if(typeof data.AllowDirectTranslatedP2P !== "boolean"){
list = fail(list, "/AllowDirectTranslatedP2P", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate304(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Functions") || (key0 === "PropagateNumaAffinity"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Functions !== undefined){
let data0 = data.Functions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate305(data0[i0]); if(below !== null){ list = join(list, below, "/Functions/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/Functions", "type"); errors++;
}
}
if(data.PropagateNumaAffinity !== undefined){
if(typeof data.PropagateNumaAffinity !== "boolean"){
list = fail(list, "/PropagateNumaAffinity", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate308(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate310(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ContainerID") || (key0 === "PackageFamilyNames"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ContainerID !== undefined){
let data0 = data.ContainerID;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, "/ContainerID", "pattern"); errors++;
}
}
else {
list = fail(list, "/ContainerID", "type"); errors++;
}
}
if(data.PackageFamilyNames !== undefined){
let data1 = data.PackageFamilyNames;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
list = fail(list, "/PackageFamilyNames/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/PackageFamilyNames", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate235(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema116.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ComPorts !== undefined){
let data0 = data.ComPorts;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key2 in data0){
if(!(pattern16.test(key2))){
list = fail(list, "/ComPorts", "additionalProperties", key2); errors++;
} else {
{ const below = validate65(data0[key2]); if(below !== null){ list = join(list, below, "/ComPorts/" + escapeKey(key2)); errors = list.length; } }
}
}
}
else {
list = fail(list, "/ComPorts", "type"); errors++;
}
}
if(data.VirtioSerial !== undefined){
{ const below = validate237(data.VirtioSerial); if(below !== null){ list = join(list, below, "/VirtioSerial"); errors = list.length; } }
}
if(data.Scsi !== undefined){
let data3 = data.Scsi;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
{ const below = validate241(data3[key3]); if(below !== null){ list = join(list, below, "/Scsi/" + escapeKey(key3)); errors = list.length; } }
}
}
else {
list = fail(list, "/Scsi", "type"); errors++;
}
}
if(data.VirtualPMem !== undefined){
{ const below = validate244(data.VirtualPMem); if(below !== null){ list = join(list, below, "/VirtualPMem"); errors = list.length; } }
}
if(data.NetworkAdapters !== undefined){
let data6 = data.NetworkAdapters;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
{ const below = validate255(data6[key4]); if(below !== null){ list = join(list, below, "/NetworkAdapters/" + escapeKey(key4)); errors = list.length; } }
}
}
else {
list = fail(list, "/NetworkAdapters", "type"); errors++;
}
}
if(data.VideoMonitor !== undefined){
{ const below = validate263(data.VideoMonitor); if(below !== null){ list = join(list, below, "/VideoMonitor"); errors = list.length; } }
}
if(data.Keyboard !== undefined){
{ const below = validate267(data.Keyboard); if(below !== null){ list = join(list, below, "/Keyboard"); errors = list.length; } }
}
if(data.Mouse !== undefined){
{ const below = validate269(data.Mouse); if(below !== null){ list = join(list, below, "/Mouse"); errors = list.length; } }
}
if(data.HvSocket !== undefined){
{ const below = validate271(data.HvSocket); if(below !== null){ list = join(list, below, "/HvSocket"); errors = list.length; } }
}
if(data.EnhancedModeVideo !== undefined){
{ const below = validate274(data.EnhancedModeVideo); if(below !== null){ list = join(list, below, "/EnhancedModeVideo"); errors = list.length; } }
}
if(data.GuestCrashReporting !== undefined){
{ const below = validate277(data.GuestCrashReporting); if(below !== null){ list = join(list, below, "/GuestCrashReporting"); errors = list.length; } }
}
if(data.VirtualSmb !== undefined){
{ const below = validate283(data.VirtualSmb); if(below !== null){ list = join(list, below, "/VirtualSmb"); errors = list.length; } }
}
if(data.Plan9 !== undefined){
{ const below = validate289(data.Plan9); if(below !== null){ list = join(list, below, "/Plan9"); errors = list.length; } }
}
if(data.Battery !== undefined){
{ const below = validate36(data.Battery); if(below !== null){ list = join(list, below, "/Battery"); errors = list.length; } }
}
if(data.FlexibleIov !== undefined){
let data17 = data.FlexibleIov;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
{ const below = validate296(data17[key5]); if(below !== null){ list = join(list, below, "/FlexibleIov/" + escapeKey(key5)); errors = list.length; } }
}
}
else {
list = fail(list, "/FlexibleIov", "type"); errors++;
}
}
if(data.SharedMemory !== undefined){
{ const below = validate300(data.SharedMemory); if(below !== null){ list = join(list, below, "/SharedMemory"); errors = list.length; } }
}
if(data.VirtualPci !== undefined){
let data20 = data.VirtualPci;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
{ const below = validate304(data20[key6]); if(below !== null){ list = join(list, below, "/VirtualPci/" + escapeKey(key6)); errors = list.length; } }
}
}
else {
list = fail(list, "/VirtualPci", "type"); errors++;
}
}
if(data.KernelIntegration !== undefined){
{ const below = validate308(data.KernelIntegration); if(below !== null){ list = join(list, below, "/KernelIntegration"); errors = list.length; } }
}
if(data.Licensing !== undefined){
{ const below = validate310(data.Licensing); if(below !== null){ list = join(list, below, "/Licensing"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate314(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate316(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate318(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate320(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "EnableHostOSInfoKvpItems") || (key0 === "EntriesToBeAdded")) || (key0 === "EntriesToBeRemoved"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.EnableHostOSInfoKvpItems !== undefined){
{ const below = validate260(data.EnableHostOSInfoKvpItems); if(below !== null){ list = join(list, below, "/EnableHostOSInfoKvpItems"); errors = list.length; } }
}
if(data.EntriesToBeAdded !== undefined){
let data1 = data.EntriesToBeAdded;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
list = fail(list, "/EntriesToBeAdded/" + escapeKey(key1), "type"); errors++;
}
}
}
else {
list = fail(list, "/EntriesToBeAdded", "type"); errors++;
}
}
if(data.EntriesToBeRemoved !== undefined){
let data3 = data.EntriesToBeRemoved;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
list = fail(list, "/EntriesToBeRemoved/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/EntriesToBeRemoved", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate313(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Heartbeat") || (key0 === "Shutdown")) || (key0 === "Timesync")) || (key0 === "KvpExchange"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Heartbeat !== undefined){
{ const below = validate314(data.Heartbeat); if(below !== null){ list = join(list, below, "/Heartbeat"); errors = list.length; } }
}
if(data.Shutdown !== undefined){
{ const below = validate316(data.Shutdown); if(below !== null){ list = join(list, below, "/Shutdown"); errors = list.length; } }
}
if(data.Timesync !== undefined){
{ const below = validate318(data.Timesync); if(below !== null){ list = join(list, below, "/Timesync"); errors = list.length; } }
}
if(data.KvpExchange !== undefined){
{ const below = validate320(data.KvpExchange); if(below !== null){ list = join(list, below, "/KvpExchange"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate325(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "FileMode") || (data === "BlockStorage"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate324(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "GuestStateFilePath") || (key0 === "RuntimeStateFilePath")) || (key0 === "ForceTransientState")) || (key0 === "GuestStateFileType"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.GuestStateFilePath !== undefined){
if(typeof data.GuestStateFilePath !== "string"){
list = fail(list, "/GuestStateFilePath", "type"); errors++;
}
}
if(data.RuntimeStateFilePath !== undefined){
if(typeof data.RuntimeStateFilePath !== "string"){
list = fail(list, "/RuntimeStateFilePath", "type"); errors++;
}
}
if(data.ForceTransientState !== undefined){
if(typeof data.ForceTransientState !== "boolean"){
list = fail(list, "/ForceTransientState", "type"); errors++;
}
}
if(data.GuestStateFileType !== undefined){
{ const below = validate325(data.GuestStateFileType); if(below !== null){ list = join(list, below, "/GuestStateFileType"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate328(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SaveStateFilePath") || (key0 === "TemplateSystemId"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SaveStateFilePath !== undefined){
if(typeof data.SaveStateFilePath !== "string"){
list = fail(list, "/SaveStateFilePath", "type"); errors++;
}
}
if(data.TemplateSystemId !== undefined){
if(typeof data.TemplateSystemId !== "string"){
list = fail(list, "/TemplateSystemId", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate332(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "UseVsock") || (key0 === "UseConnectedSuspend")) || (key0 === "UseHostTimeZone"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.UseVsock !== undefined){
if(typeof data.UseVsock !== "boolean"){
list = fail(list, "/UseVsock", "type"); errors++;
}
}
if(data.UseConnectedSuspend !== undefined){
if(typeof data.UseConnectedSuspend !== "boolean"){
list = fail(list, "/UseConnectedSuspend", "type"); errors++;
}
}
if(data.UseHostTimeZone !== undefined){
if(typeof data.UseHostTimeZone !== "boolean"){
list = fail(list, "/UseHostTimeZone", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate334(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "BugcheckSavedStateFileName") || (key0 === "BugcheckNoCrashdumpSavedStateFileName")) || (key0 === "TripleFaultSavedStateFileName")) || (key0 === "FirmwareDumpFileName")) || (key0 === "ShutdownOrResetSavedStateFileName"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.BugcheckSavedStateFileName !== undefined){
if(typeof data.BugcheckSavedStateFileName !== "string"){
list = fail(list, "/BugcheckSavedStateFileName", "type"); errors++;
}
}
if(data.BugcheckNoCrashdumpSavedStateFileName !== undefined){
if(typeof data.BugcheckNoCrashdumpSavedStateFileName !== "string"){
list = fail(list, "/BugcheckNoCrashdumpSavedStateFileName", "type"); errors++;
}
}
if(data.TripleFaultSavedStateFileName !== undefined){
if(typeof data.TripleFaultSavedStateFileName !== "string"){
list = fail(list, "/TripleFaultSavedStateFileName", "type"); errors++;
}
}
if(data.FirmwareDumpFileName !== undefined){
if(typeof data.FirmwareDumpFileName !== "string"){
list = fail(list, "/FirmwareDumpFileName", "type"); errors++;
}
}
if(data.ShutdownOrResetSavedStateFileName !== undefined){
if(typeof data.ShutdownOrResetSavedStateFileName !== "string"){
list = fail(list, "/ShutdownOrResetSavedStateFileName", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate338(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((((data === "GuestStateOnly") || (data === "SecureNestedPaging")) || (data === "VirtualizationBasedSecurity")) || (data === "Normal")) || (data === "TrustDomain")) || (data === "TrustDomainEmulation")) || (data === "SecureNestedPagingEmulation"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate337(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "IsolationType") || (key0 === "DebugHost")) || (key0 === "DebugPort")) || (key0 === "LaunchData")) || (key0 === "HclEnabled")) || (key0 === "IgvmFilePath"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.IsolationType !== undefined){
{ const below = validate338(data.IsolationType); if(below !== null){ list = join(list, below, "/IsolationType"); errors = list.length; } }
}
if(data.DebugHost !== undefined){
if(typeof data.DebugHost !== "string"){
list = fail(list, "/DebugHost", "type"); errors++;
}
}
if(data.DebugPort !== undefined){
let data2 = data.DebugPort;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/DebugPort", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 9223372036854776000 || isNaN(data2)){
list = fail(list, "/DebugPort", "maximum"); errors++;
}
if(data2 < -9223372036854776000 || isNaN(data2)){
list = fail(list, "/DebugPort", "minimum"); errors++;
}
}
}
if(data.LaunchData !== undefined){
if(typeof data.LaunchData !== "string"){
list = fail(list, "/LaunchData", "type"); errors++;
}
}
if(data.HclEnabled !== undefined){
if(typeof data.HclEnabled !== "boolean"){
list = fail(list, "/HclEnabled", "type"); errors++;
}
}
if(data.IgvmFilePath !== undefined){
if(typeof data.IgvmFilePath !== "string"){
list = fail(list, "/IgvmFilePath", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate336(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "EnableTpm") || (key0 === "Isolation"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.EnableTpm !== undefined){
if(typeof data.EnableTpm !== "boolean"){
list = fail(list, "/EnableTpm", "type"); errors++;
}
}
if(data.Isolation !== undefined){
{ const below = validate337(data.Isolation); if(below !== null){ list = join(list, below, "/Isolation"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema165 = {"type":"object","properties":{"Origin":{"$ref":"MigrationOrigin.json"},"MemoryTransport":{"$ref":"MigrationMemoryTransport.json"},"MemoryTransferThrottleParams":{"$ref":"MemoryMigrationTransferThrottleParams.json"},"CompressionSettings":{"$ref":"MigrationCompressionSettings.json"},"ChecksumVerification":{"type":"boolean"},"PerfTracingEnabled":{"type":"boolean"},"CancelIfBlackoutThresholdExceeds":{"type":"boolean"},"PrepareMemoryTransferMode":{"type":"boolean"},"CompatibilityData":{"$ref":"CompatibilityInfo.json"}},"additionalProperties":false,"$id":"/hcs/MigrationInitializeOptions.json"};
function validate343(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Source") || (data === "Destination"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate345(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(data === "TCP")){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate347(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "SkipThrottling") || (key0 === "ThrottlingScale")) || (key0 === "MinimumThrottlePercentage")) || (key0 === "TargetNumberOfBrownoutTransferPasses")) || (key0 === "StartingBrownoutPassNumberForThrottling")) || (key0 === "MaximumNumberOfBrownoutTransferPasses")) || (key0 === "TargetBlackoutTransferTime")) || (key0 === "BlackoutTimeThresholdForCancellingMigration"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SkipThrottling !== undefined){
if(typeof data.SkipThrottling !== "boolean"){
list = fail(list, "/SkipThrottling", "type"); errors++;
}
}
if(data.ThrottlingScale !== undefined){
if(!(typeof data.ThrottlingScale == "number")){
list = fail(list, "/ThrottlingScale", "type"); errors++;
}
}
if(data.MinimumThrottlePercentage !== undefined){
let data2 = data.MinimumThrottlePercentage;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/MinimumThrottlePercentage", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 255 || isNaN(data2)){
list = fail(list, "/MinimumThrottlePercentage", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/MinimumThrottlePercentage", "minimum"); errors++;
}
}
}
if(data.TargetNumberOfBrownoutTransferPasses !== undefined){
let data3 = data.TargetNumberOfBrownoutTransferPasses;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/TargetNumberOfBrownoutTransferPasses", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, "/TargetNumberOfBrownoutTransferPasses", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/TargetNumberOfBrownoutTransferPasses", "minimum"); errors++;
}
}
}
if(data.StartingBrownoutPassNumberForThrottling !== undefined){
let data4 = data.StartingBrownoutPassNumberForThrottling;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/StartingBrownoutPassNumberForThrottling", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
list = fail(list, "/StartingBrownoutPassNumberForThrottling", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, "/StartingBrownoutPassNumberForThrottling", "minimum"); errors++;
}
}
}
if(data.MaximumNumberOfBrownoutTransferPasses !== undefined){
let data5 = data.MaximumNumberOfBrownoutTransferPasses;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, "/MaximumNumberOfBrownoutTransferPasses", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 4294967295 || isNaN(data5)){
list = fail(list, "/MaximumNumberOfBrownoutTransferPasses", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, "/MaximumNumberOfBrownoutTransferPasses", "minimum"); errors++;
}
}
}
if(data.TargetBlackoutTransferTime !== undefined){
let data6 = data.TargetBlackoutTransferTime;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, "/TargetBlackoutTransferTime", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 4294967295 || isNaN(data6)){
list = fail(list, "/TargetBlackoutTransferTime", "maximum"); errors++;
}
if(data6 < 0 || isNaN(data6)){
list = fail(list, "/TargetBlackoutTransferTime", "minimum"); errors++;
}
}
}
if(data.BlackoutTimeThresholdForCancellingMigration !== undefined){
let data7 = data.BlackoutTimeThresholdForCancellingMigration;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
list = fail(list, "/BlackoutTimeThresholdForCancellingMigration", "type"); errors++;
}
if(typeof data7 == "number"){
if(data7 > 4294967295 || isNaN(data7)){
list = fail(list, "/BlackoutTimeThresholdForCancellingMigration", "maximum"); errors++;
}
if(data7 < 0 || isNaN(data7)){
list = fail(list, "/BlackoutTimeThresholdForCancellingMigration", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate349(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "ThrottleWorkerCount")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ThrottleWorkerCount !== undefined){
let data0 = data.ThrottleWorkerCount;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/ThrottleWorkerCount", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/ThrottleWorkerCount", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/ThrottleWorkerCount", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate351(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Data")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Data !== undefined){
let data0 = data.Data;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
list = fail(list, "/Data", "pattern"); errors++;
}
}
else {
list = fail(list, "/Data", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate342(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema165.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Origin !== undefined){
{ const below = validate343(data.Origin); if(below !== null){ list = join(list, below, "/Origin"); errors = list.length; } }
}
if(data.MemoryTransport !== undefined){
{ const below = validate345(data.MemoryTransport); if(below !== null){ list = join(list, below, "/MemoryTransport"); errors = list.length; } }
}
if(data.MemoryTransferThrottleParams !== undefined){
{ const below = validate347(data.MemoryTransferThrottleParams); if(below !== null){ list = join(list, below, "/MemoryTransferThrottleParams"); errors = list.length; } }
}
if(data.CompressionSettings !== undefined){
{ const below = validate349(data.CompressionSettings); if(below !== null){ list = join(list, below, "/CompressionSettings"); errors = list.length; } }
}
if(data.ChecksumVerification !== undefined){
if(typeof data.ChecksumVerification !== "boolean"){
list = fail(list, "/ChecksumVerification", "type"); errors++;
}
}
if(data.PerfTracingEnabled !== undefined){
if(typeof data.PerfTracingEnabled !== "boolean"){
list = fail(list, "/PerfTracingEnabled", "type"); errors++;
}
}
if(data.CancelIfBlackoutThresholdExceeds !== undefined){
if(typeof data.CancelIfBlackoutThresholdExceeds !== "boolean"){
list = fail(list, "/CancelIfBlackoutThresholdExceeds", "type"); errors++;
}
}
if(data.PrepareMemoryTransferMode !== undefined){
if(typeof data.PrepareMemoryTransferMode !== "boolean"){
list = fail(list, "/PrepareMemoryTransferMode", "type"); errors++;
}
}
if(data.CompatibilityData !== undefined){
{ const below = validate351(data.CompatibilityData); if(below !== null){ list = join(list, below, "/CompatibilityData"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate354(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SiloBaseOsPath") || (key0 === "NotifySiloJobCreated"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SiloBaseOsPath !== undefined){
if(typeof data.SiloBaseOsPath !== "string"){
list = fail(list, "/SiloBaseOsPath", "type"); errors++;
}
}
if(data.NotifySiloJobCreated !== undefined){
if(typeof data.NotifySiloJobCreated !== "boolean"){
list = fail(list, "/NotifySiloJobCreated", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate356(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Type")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
if(typeof data.Type !== "string"){
list = fail(list, "/Type", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate199(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema99.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Version !== undefined){
{ const below = validate34(data.Version); if(below !== null){ list = join(list, below, "/Version"); errors = list.length; } }
}
if(data.StopOnReset !== undefined){
if(typeof data.StopOnReset !== "boolean"){
list = fail(list, "/StopOnReset", "type"); errors++;
}
}
if(data.Chipset !== undefined){
{ const below = validate37(data.Chipset); if(below !== null){ list = join(list, below, "/Chipset"); errors = list.length; } }
}
if(data.ComputeTopology !== undefined){
{ const below = validate202(data.ComputeTopology); if(below !== null){ list = join(list, below, "/ComputeTopology"); errors = list.length; } }
}
if(data.Devices !== undefined){
{ const below = validate235(data.Devices); if(below !== null){ list = join(list, below, "/Devices"); errors = list.length; } }
}
if(data.Services !== undefined){
{ const below = validate313(data.Services); if(below !== null){ list = join(list, below, "/Services"); errors = list.length; } }
}
if(data.GuestState !== undefined){
{ const below = validate324(data.GuestState); if(below !== null){ list = join(list, below, "/GuestState"); errors = list.length; } }
}
if(data.RestoreState !== undefined){
{ const below = validate328(data.RestoreState); if(below !== null){ list = join(list, below, "/RestoreState"); errors = list.length; } }
}
if(data.RegistryChanges !== undefined){
{ const below = validate101(data.RegistryChanges); if(below !== null){ list = join(list, below, "/RegistryChanges"); errors = list.length; } }
}
if(data.StorageQoS !== undefined){
{ const below = validate75(data.StorageQoS); if(below !== null){ list = join(list, below, "/StorageQoS"); errors = list.length; } }
}
if(data.GuestConnection !== undefined){
{ const below = validate332(data.GuestConnection); if(below !== null){ list = join(list, below, "/GuestConnection"); errors = list.length; } }
}
if(data.DebugOptions !== undefined){
{ const below = validate334(data.DebugOptions); if(below !== null){ list = join(list, below, "/DebugOptions"); errors = list.length; } }
}
if(data.SecuritySettings !== undefined){
{ const below = validate336(data.SecuritySettings); if(below !== null){ list = join(list, below, "/SecuritySettings"); errors = list.length; } }
}
if(data.ResourcePartitionId !== undefined){
if(typeof data.ResourcePartitionId !== "string"){
list = fail(list, "/ResourcePartitionId", "type"); errors++;
}
}
if(data.MigrationOptions !== undefined){
{ const below = validate342(data.MigrationOptions); if(below !== null){ list = join(list, below, "/MigrationOptions"); errors = list.length; } }
}
if(data.RunInSilo !== undefined){
{ const below = validate354(data.RunInSilo); if(below !== null){ list = join(list, below, "/RunInSilo"); errors = list.length; } }
}
if(data.LaunchOptions !== undefined){
{ const below = validate356(data.LaunchOptions); if(below !== null){ list = join(list, below, "/LaunchOptions"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate66(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "Owner") || (key0 === "SchemaVersion")) || (key0 === "HostingSystemId")) || (key0 === "HostedSystem")) || (key0 === "Container")) || (key0 === "VirtualMachine")) || (key0 === "ShouldTerminateOnLastHandleClosed"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Owner !== undefined){
if(typeof data.Owner !== "string"){
list = fail(list, "/Owner", "type"); errors++;
}
}
if(data.SchemaVersion !== undefined){
{ const below = validate34(data.SchemaVersion); if(below !== null){ list = join(list, below, "/SchemaVersion"); errors = list.length; } }
}
if(data.HostingSystemId !== undefined){
if(typeof data.HostingSystemId !== "string"){
list = fail(list, "/HostingSystemId", "type"); errors++;
}
}
if(data.HostedSystem !== undefined){
let data3 = data.HostedSystem;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
list = fail(list, "/HostedSystem", "type"); errors++;
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
{ const below = validate68(data3); if(below !== null){ list = join(list, below, "/HostedSystem"); errors = list.length; } }
var _valid0 = _errs11 === errors;
valid1 = _valid0;
}
if(!valid1){
list = fail(list, "/HostedSystem", "if"); errors++;
}
}
if(data.Container !== undefined){
{ const below = validate70(data.Container); if(below !== null){ list = join(list, below, "/Container"); errors = list.length; } }
}
if(data.VirtualMachine !== undefined){
{ const below = validate199(data.VirtualMachine); if(below !== null){ list = join(list, below, "/VirtualMachine"); errors = list.length; } }
}
if(data.ShouldTerminateOnLastHandleClosed !== undefined){
if(typeof data.ShouldTerminateOnLastHandleClosed !== "boolean"){
list = fail(list, "/ShouldTerminateOnLastHandleClosed", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema173 = {"type":"object","properties":{"Id":{"type":"string"},"Name":{"type":"string"},"SystemType":{"$ref":"SystemType.json"},"State":{"$ref":"State.json"},"Owner":{"type":"string"},"RuntimeId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"RuntimeOsType":{"$ref":"OsType.json"},"HostingSystemId":{"type":"string"},"IsDummy":{"type":"boolean"},"ObRoot":{"type":"string"},"RuntimeTemplateId":{"type":"string"}},"additionalProperties":false,"$id":"/hcs/ComputeSystemProperties.json"};
function validate360(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Container") || (data === "VirtualMachine")) || (data === "Host"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate362(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((data === "Created") || (data === "Running")) || (data === "Paused")) || (data === "Stopped")) || (data === "SavedAsTemplate")) || (data === "Unknown"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate364(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "Unknown") || (data === "Windows")) || (data === "Linux")) || (data === ""))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate359(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema173.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
list = fail(list, "/Id", "type"); errors++;
}
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, "/Name", "type"); errors++;
}
}
if(data.SystemType !== undefined){
{ const below = validate360(data.SystemType); if(below !== null){ list = join(list, below, "/SystemType"); errors = list.length; } }
}
if(data.State !== undefined){
{ const below = validate362(data.State); if(below !== null){ list = join(list, below, "/State"); errors = list.length; } }
}
if(data.Owner !== undefined){
if(typeof data.Owner !== "string"){
list = fail(list, "/Owner", "type"); errors++;
}
}
if(data.RuntimeId !== undefined){
let data5 = data.RuntimeId;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
list = fail(list, "/RuntimeId", "pattern"); errors++;
}
}
else {
list = fail(list, "/RuntimeId", "type"); errors++;
}
}
if(data.RuntimeOsType !== undefined){
{ const below = validate364(data.RuntimeOsType); if(below !== null){ list = join(list, below, "/RuntimeOsType"); errors = list.length; } }
}
if(data.HostingSystemId !== undefined){
if(typeof data.HostingSystemId !== "string"){
list = fail(list, "/HostingSystemId", "type"); errors++;
}
}
if(data.IsDummy !== undefined){
if(typeof data.IsDummy !== "boolean"){
list = fail(list, "/IsDummy", "type"); errors++;
}
}
if(data.ObRoot !== undefined){
if(typeof data.ObRoot !== "string"){
list = fail(list, "/ObRoot", "type"); errors++;
}
}
if(data.RuntimeTemplateId !== undefined){
if(typeof data.RuntimeTemplateId !== "string"){
list = fail(list, "/RuntimeTemplateId", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate366(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Image")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Image !== undefined){
let data0 = data.Image;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
list = fail(list, "/Image", "pattern"); errors++;
}
}
else {
list = fail(list, "/Image", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate367(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Width") || (key0 === "Height")) || (key0 === "Flags"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Width !== undefined){
let data0 = data.Width;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/Width", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 65535 || isNaN(data0)){
list = fail(list, "/Width", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/Width", "minimum"); errors++;
}
}
}
if(data.Height !== undefined){
let data1 = data.Height;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/Height", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
list = fail(list, "/Height", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/Height", "minimum"); errors++;
}
}
}
if(data.Flags !== undefined){
let data2 = data.Flags;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/Flags", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, "/Flags", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/Flags", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate368(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Height") || (key0 === "Width"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Height !== undefined){
let data0 = data.Height;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/Height", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 65535 || isNaN(data0)){
list = fail(list, "/Height", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/Height", "minimum"); errors++;
}
}
}
if(data.Width !== undefined){
let data1 = data.Width;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/Width", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
list = fail(list, "/Width", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/Width", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate369(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Id") || (key0 === "CredentialSpec")) || (key0 === "Transport"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
list = fail(list, "/Id", "type"); errors++;
}
}
if(data.CredentialSpec !== undefined){
if(typeof data.CredentialSpec !== "string"){
list = fail(list, "/CredentialSpec", "type"); errors++;
}
}
if(data.Transport !== undefined){
{ const below = validate98(data.Transport); if(below !== null){ list = join(list, below, "/Transport"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate371(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ServiceId") || (key0 === "ServiceConfig"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ServiceId !== undefined){
let data0 = data.ServiceId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, "/ServiceId", "pattern"); errors++;
}
}
else {
list = fail(list, "/ServiceId", "type"); errors++;
}
}
if(data.ServiceConfig !== undefined){
{ const below = validate93(data.ServiceConfig); if(below !== null){ list = join(list, below, "/ServiceConfig"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate373(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Id") || (key0 === "CredentialGuard")) || (key0 === "HvSocketConfig"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
list = fail(list, "/Id", "type"); errors++;
}
}
if(data.CredentialGuard !== undefined){
{ const below = validate97(data.CredentialGuard); if(below !== null){ list = join(list, below, "/CredentialGuard"); errors = list.length; } }
}
if(data.HvSocketConfig !== undefined){
{ const below = validate371(data.HvSocketConfig); if(below !== null){ list = join(list, below, "/HvSocketConfig"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate377(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "AddInstance") || (data === "RemoveInstance"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate376(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Operation") || (key0 === "OperationDetails"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Operation !== undefined){
{ const below = validate377(data.Operation); if(below !== null){ list = join(list, below, "/Operation"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate379(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Id")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
list = fail(list, "/Id", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate380(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Instances")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Instances !== undefined){
let data0 = data.Instances;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate373(data0[i0]); if(below !== null){ list = join(list, below, "/Instances/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/Instances", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate382(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "namespace")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.namespace !== undefined){
{ const below = validate124(data.namespace); if(below !== null){ list = join(list, below, "/namespace"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate384(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "LogicalProcessorCount") || (key0 === "LogicalProcessors"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.LogicalProcessorCount !== undefined){
let data0 = data.LogicalProcessorCount;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/LogicalProcessorCount", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/LogicalProcessorCount", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/LogicalProcessorCount", "minimum"); errors++;
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
list = fail(list, "/LogicalProcessors/" + i0, "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, "/LogicalProcessors/" + i0, "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/LogicalProcessors/" + i0, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "/LogicalProcessors", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate387(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "PropertyCode") || (key0 === "PropertyValue"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.PropertyCode !== undefined){
let data0 = data.PropertyCode;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/PropertyCode", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/PropertyCode", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/PropertyCode", "minimum"); errors++;
}
}
}
if(data.PropertyValue !== undefined){
let data1 = data.PropertyValue;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/PropertyValue", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, "/PropertyValue", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/PropertyValue", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate385(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "GroupId") || (key0 === "Affinity")) || (key0 === "GroupProperties")) || (key0 === "HypervisorGroupId"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.GroupId !== undefined){
let data0 = data.GroupId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, "/GroupId", "pattern"); errors++;
}
}
else {
list = fail(list, "/GroupId", "type"); errors++;
}
}
if(data.Affinity !== undefined){
{ const below = validate384(data.Affinity); if(below !== null){ list = join(list, below, "/Affinity"); errors = list.length; } }
}
if(data.GroupProperties !== undefined){
let data2 = data.GroupProperties;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate387(data2[i0]); if(below !== null){ list = join(list, below, "/GroupProperties/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/GroupProperties", "type"); errors++;
}
}
if(data.HypervisorGroupId !== undefined){
let data4 = data.HypervisorGroupId;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/HypervisorGroupId", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 18446744073709552000 || isNaN(data4)){
list = fail(list, "/HypervisorGroupId", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, "/HypervisorGroupId", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate389(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "CpuGroups")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.CpuGroups !== undefined){
let data0 = data.CpuGroups;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate385(data0[i0]); if(below !== null){ list = join(list, below, "/CpuGroups/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/CpuGroups", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate392(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(data === "CrashGuest")){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate391(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Type")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
{ const below = validate392(data.Type); if(below !== null){ list = join(list, below, "/Type"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema194 = {"type":"object","properties":{"SystemId":{"type":"string"},"ActivityId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"WindowsCrashInfo":{"$ref":"WindowsCrashReport.json"},"CrashParameters":{"type":"array","items":{"type":"integer","minimum":0,"maximum":18446744073709552000}},"CrashLog":{"type":"string"},"Status":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"PreOSId":{"type":"integer","minimum":0,"maximum":4294967295},"CrashStackUnavailable":{"type":"boolean"},"GuestCrashSaveInfo":{"$ref":"GuestErrorSaveReport.json"}},"additionalProperties":false,"$id":"/hcs/CrashReport.json"};
const schema195 = {"type":"object","properties":{"DumpFile":{"type":"string"},"OsMajorVersion":{"type":"integer","minimum":0,"maximum":4294967295},"OsMinorVersion":{"type":"integer","minimum":0,"maximum":4294967295},"OsBuildNumber":{"type":"integer","minimum":0,"maximum":4294967295},"OsServicePackMajorVersion":{"type":"integer","minimum":0,"maximum":4294967295},"OsServicePackMinorVersion":{"type":"integer","minimum":0,"maximum":4294967295},"OsSuiteMask":{"type":"integer","minimum":0,"maximum":4294967295},"OsProductType":{"type":"integer","minimum":0,"maximum":4294967295},"Status":{"type":"integer","minimum":-2147483648,"maximum":2147483647},"FinalPhase":{"$ref":"WindowsCrashPhase.json"}},"additionalProperties":false,"$id":"/hcs/WindowsCrashReport.json"};
function validate396(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((data === "Inactive") || (data === "CrashValues")) || (data === "Starting")) || (data === "Started")) || (data === "Writing")) || (data === "Complete"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate395(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema195.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.DumpFile !== undefined){
if(typeof data.DumpFile !== "string"){
list = fail(list, "/DumpFile", "type"); errors++;
}
}
if(data.OsMajorVersion !== undefined){
let data1 = data.OsMajorVersion;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/OsMajorVersion", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, "/OsMajorVersion", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/OsMajorVersion", "minimum"); errors++;
}
}
}
if(data.OsMinorVersion !== undefined){
let data2 = data.OsMinorVersion;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/OsMinorVersion", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, "/OsMinorVersion", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/OsMinorVersion", "minimum"); errors++;
}
}
}
if(data.OsBuildNumber !== undefined){
let data3 = data.OsBuildNumber;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/OsBuildNumber", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, "/OsBuildNumber", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/OsBuildNumber", "minimum"); errors++;
}
}
}
if(data.OsServicePackMajorVersion !== undefined){
let data4 = data.OsServicePackMajorVersion;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/OsServicePackMajorVersion", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
list = fail(list, "/OsServicePackMajorVersion", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, "/OsServicePackMajorVersion", "minimum"); errors++;
}
}
}
if(data.OsServicePackMinorVersion !== undefined){
let data5 = data.OsServicePackMinorVersion;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, "/OsServicePackMinorVersion", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 4294967295 || isNaN(data5)){
list = fail(list, "/OsServicePackMinorVersion", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, "/OsServicePackMinorVersion", "minimum"); errors++;
}
}
}
if(data.OsSuiteMask !== undefined){
let data6 = data.OsSuiteMask;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, "/OsSuiteMask", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 4294967295 || isNaN(data6)){
list = fail(list, "/OsSuiteMask", "maximum"); errors++;
}
if(data6 < 0 || isNaN(data6)){
list = fail(list, "/OsSuiteMask", "minimum"); errors++;
}
}
}
if(data.OsProductType !== undefined){
let data7 = data.OsProductType;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
list = fail(list, "/OsProductType", "type"); errors++;
}
if(typeof data7 == "number"){
if(data7 > 4294967295 || isNaN(data7)){
list = fail(list, "/OsProductType", "maximum"); errors++;
}
if(data7 < 0 || isNaN(data7)){
list = fail(list, "/OsProductType", "minimum"); errors++;
}
}
}
if(data.Status !== undefined){
let data8 = data.Status;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
list = fail(list, "/Status", "type"); errors++;
}
if(typeof data8 == "number"){
if(data8 > 2147483647 || isNaN(data8)){
list = fail(list, "/Status", "maximum"); errors++;
}
if(data8 < -2147483648 || isNaN(data8)){
list = fail(list, "/Status", "minimum"); errors++;
}
}
}
if(data.FinalPhase !== undefined){
{ const below = validate396(data.FinalPhase); if(below !== null){ list = join(list, below, "/FinalPhase"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate399(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SaveStateFile") || (key0 === "Status"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SaveStateFile !== undefined){
if(typeof data.SaveStateFile !== "string"){
list = fail(list, "/SaveStateFile", "type"); errors++;
}
}
if(data.Status !== undefined){
let data1 = data.Status;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/Status", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
list = fail(list, "/Status", "maximum"); errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
list = fail(list, "/Status", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate394(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema194.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SystemId !== undefined){
if(typeof data.SystemId !== "string"){
list = fail(list, "/SystemId", "type"); errors++;
}
}
if(data.ActivityId !== undefined){
let data1 = data.ActivityId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, "/ActivityId", "pattern"); errors++;
}
}
else {
list = fail(list, "/ActivityId", "type"); errors++;
}
}
if(data.WindowsCrashInfo !== undefined){
{ const below = validate395(data.WindowsCrashInfo); if(below !== null){ list = join(list, below, "/WindowsCrashInfo"); errors = list.length; } }
}
if(data.CrashParameters !== undefined){
let data3 = data.CrashParameters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/CrashParameters/" + i0, "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 18446744073709552000 || isNaN(data4)){
list = fail(list, "/CrashParameters/" + i0, "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, "/CrashParameters/" + i0, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "/CrashParameters", "type"); errors++;
}
}
if(data.CrashLog !== undefined){
if(typeof data.CrashLog !== "string"){
list = fail(list, "/CrashLog", "type"); errors++;
}
}
if(data.Status !== undefined){
let data6 = data.Status;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, "/Status", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 2147483647 || isNaN(data6)){
list = fail(list, "/Status", "maximum"); errors++;
}
if(data6 < -2147483648 || isNaN(data6)){
list = fail(list, "/Status", "minimum"); errors++;
}
}
}
if(data.PreOSId !== undefined){
let data7 = data.PreOSId;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
list = fail(list, "/PreOSId", "type"); errors++;
}
if(typeof data7 == "number"){
if(data7 > 4294967295 || isNaN(data7)){
list = fail(list, "/PreOSId", "maximum"); errors++;
}
if(data7 < 0 || isNaN(data7)){
list = fail(list, "/PreOSId", "minimum"); errors++;
}
}
}
if(data.CrashStackUnavailable !== undefined){
if(typeof data.CrashStackUnavailable !== "boolean"){
list = fail(list, "/CrashStackUnavailable", "type"); errors++;
}
}
if(data.GuestCrashSaveInfo !== undefined){
{ const below = validate399(data.GuestCrashSaveInfo); if(below !== null){ list = join(list, below, "/GuestCrashSaveInfo"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate401(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "GroupId") || (key0 === "LogicalProcessorCount")) || (key0 === "LogicalProcessors"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.GroupId !== undefined){
let data0 = data.GroupId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, "/GroupId", "pattern"); errors++;
}
}
else {
list = fail(list, "/GroupId", "type"); errors++;
}
}
if(data.LogicalProcessorCount !== undefined){
let data1 = data.LogicalProcessorCount;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/LogicalProcessorCount", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, "/LogicalProcessorCount", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/LogicalProcessorCount", "minimum"); errors++;
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
list = fail(list, "/LogicalProcessors/" + i0, "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, "/LogicalProcessors/" + i0, "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/LogicalProcessors/" + i0, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "/LogicalProcessors", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate402(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "GroupId")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.GroupId !== undefined){
let data0 = data.GroupId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, "/GroupId", "pattern"); errors++;
}
}
else {
list = fail(list, "/GroupId", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate405(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((data === "Empty") || (data === "String")) || (data === "AnsiString")) || (data === "SByte")) || (data === "Byte")) || (data === "Int16")) || (data === "UInt16")) || (data === "Int32")) || (data === "UInt32")) || (data === "Int64")) || (data === "UInt64")) || (data === "Single")) || (data === "Double")) || (data === "Boolean")) || (data === "Binary")) || (data === "Guid"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate404(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Type") || (key0 === "Value"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
{ const below = validate405(data.Type); if(below !== null){ list = join(list, below, "/Type"); errors = list.length; } }
}
if(data.Value !== undefined){
if(typeof data.Value !== "string"){
list = fail(list, "/Value", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate403(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "Message") || (key0 === "StackTrace")) || (key0 === "Provider")) || (key0 === "EventId")) || (key0 === "Flags")) || (key0 === "Source")) || (key0 === "Data"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Message !== undefined){
if(typeof data.Message !== "string"){
list = fail(list, "/Message", "type"); errors++;
}
}
if(data.StackTrace !== undefined){
if(typeof data.StackTrace !== "string"){
list = fail(list, "/StackTrace", "type"); errors++;
}
}
if(data.Provider !== undefined){
let data2 = data.Provider;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
list = fail(list, "/Provider", "pattern"); errors++;
}
}
else {
list = fail(list, "/Provider", "type"); errors++;
}
}
if(data.EventId !== undefined){
let data3 = data.EventId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/EventId", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 65535 || isNaN(data3)){
list = fail(list, "/EventId", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/EventId", "minimum"); errors++;
}
}
}
if(data.Flags !== undefined){
let data4 = data.Flags;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/Flags", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 4294967295 || isNaN(data4)){
list = fail(list, "/Flags", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, "/Flags", "minimum"); errors++;
}
}
}
if(data.Source !== undefined){
if(typeof data.Source !== "string"){
list = fail(list, "/Source", "type"); errors++;
}
}
if(data.Data !== undefined){
let data6 = data.Data;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate404(data6[i0]); if(below !== null){ list = join(list, below, "/Data/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/Data", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate408(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "IsWritableLayer")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.IsWritableLayer !== undefined){
if(typeof data.IsWritableLayer !== "boolean"){
list = fail(list, "/IsWritableLayer", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate410(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "Disabled") || (data === "Default")) || (data === "List")) || (data === "Mirror"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate409(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "AssignmentMode") || (key0 === "AssignmentRequest")) || (key0 === "AllowVendorExtension")) || (key0 === "DisableGdiAcceleration")) || (key0 === "DisablePresentation"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.AssignmentMode !== undefined){
{ const below = validate410(data.AssignmentMode); if(below !== null){ list = join(list, below, "/AssignmentMode"); errors = list.length; } }
}
if(data.AssignmentRequest !== undefined){
let data1 = data.AssignmentRequest;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/AssignmentRequest/" + escapeKey(key1), "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 65535 || isNaN(data2)){
list = fail(list, "/AssignmentRequest/" + escapeKey(key1), "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/AssignmentRequest/" + escapeKey(key1), "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "/AssignmentRequest", "type"); errors++;
}
}
if(data.AllowVendorExtension !== undefined){
if(typeof data.AllowVendorExtension !== "boolean"){
list = fail(list, "/AllowVendorExtension", "type"); errors++;
}
}
if(data.DisableGdiAcceleration !== undefined){
if(typeof data.DisableGdiAcceleration !== "boolean"){
list = fail(list, "/DisableGdiAcceleration", "type"); errors++;
}
}
if(data.DisablePresentation !== undefined){
if(typeof data.DisablePresentation !== "boolean"){
list = fail(list, "/DisablePresentation", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate412(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "SupportedSchemaVersions") || (key0 === "ProtocolVersion")) || (key0 === "GuestDefinedCapabilities"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SupportedSchemaVersions !== undefined){
let data0 = data.SupportedSchemaVersions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate34(data0[i0]); if(below !== null){ list = join(list, below, "/SupportedSchemaVersions/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/SupportedSchemaVersions", "type"); errors++;
}
}
if(data.ProtocolVersion !== undefined){
let data2 = data.ProtocolVersion;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/ProtocolVersion", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, "/ProtocolVersion", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/ProtocolVersion", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate415(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((((data === "Memory") || (data === "MappedDirectory")) || (data === "MappedPipe")) || (data === "MappedVirtualDisk")) || (data === "CombinedLayers")) || (data === "NetworkNamespace")) || (data === "CimMount"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate417(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Add") || (data === "Remove")) || (data === "Update"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate414(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "ResourceType") || (key0 === "RequestType")) || (key0 === "Settings"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ResourceType !== undefined){
{ const below = validate415(data.ResourceType); if(below !== null){ list = join(list, below, "/ResourceType"); errors = list.length; } }
}
if(data.RequestType !== undefined){
{ const below = validate417(data.RequestType); if(below !== null){ list = join(list, below, "/RequestType"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate420(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "CreateGroup") || (data === "DeleteGroup")) || (data === "SetProperty"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate419(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Operation") || (key0 === "OperationDetails"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Operation !== undefined){
{ const below = validate420(data.Operation); if(below !== null){ list = join(list, below, "/Operation"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate422(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "LocalAddress") || (key0 === "ParentAddress"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.LocalAddress !== undefined){
let data0 = data.LocalAddress;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, "/LocalAddress", "pattern"); errors++;
}
}
else {
list = fail(list, "/LocalAddress", "type"); errors++;
}
}
if(data.ParentAddress !== undefined){
let data1 = data.ParentAddress;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, "/ParentAddress", "pattern"); errors++;
}
}
else {
list = fail(list, "/ParentAddress", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate423(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "IdleProcessorCount")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.IdleProcessorCount !== undefined){
let data0 = data.IdleProcessorCount;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/IdleProcessorCount", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/IdleProcessorCount", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/IdleProcessorCount", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate425(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((data === "Unknown") || (data === "Degraded")) || (data === "Dormant")) || (data === "Error")) || (data === "LostCommunication")) || (data === "NonRecoverableError")) || (data === "NoContact")) || (data === "Ok"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate427(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((data === "Unknown") || (data === "AppsInCriticalState")) || (data === "CommunicationTimedOut")) || (data === "FailedCommunication")) || (data === "HealthyApps")) || (data === "ProtocolMismatch"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate424(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "IsEnabled") || (key0 === "State")) || (key0 === "Reason"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.IsEnabled !== undefined){
if(typeof data.IsEnabled !== "boolean"){
list = fail(list, "/IsEnabled", "type"); errors++;
}
}
if(data.State !== undefined){
{ const below = validate425(data.State); if(below !== null){ list = join(list, below, "/State"); errors = list.length; } }
}
if(data.Reason !== undefined){
{ const below = validate427(data.Reason); if(below !== null){ list = join(list, below, "/Reason"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate430(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "KvpSetByHost") || (data === "KvpSetByGuest")) || (data === "GuestOSInfo"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate429(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Source") || (key0 === "Keys"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Source !== undefined){
{ const below = validate430(data.Source); if(below !== null){ list = join(list, below, "/Source"); errors = list.length; } }
}
if(data.Keys !== undefined){
let data1 = data.Keys;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
list = fail(list, "/Keys/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/Keys", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate435(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "UnionFS") || (data === "WCIFS"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate432(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "SchemaVersion") || (key0 === "Layers")) || (key0 === "FilterType"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SchemaVersion !== undefined){
{ const below = validate34(data.SchemaVersion); if(below !== null){ list = join(list, below, "/SchemaVersion"); errors = list.length; } }
}
if(data.Layers !== undefined){
let data1 = data.Layers;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate59(data1[i0]); if(below !== null){ list = join(list, below, "/Layers/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/Layers", "type"); errors++;
}
}
if(data.FilterType !== undefined){
{ const below = validate435(data.FilterType); if(below !== null){ list = join(list, below, "/FilterType"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate439(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "Any") || (data === "Socket")) || (data === "Cluster")) || (data === "L3"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate438(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Type") || (key0 === "Id"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
{ const below = validate439(data.Type); if(below !== null){ list = join(list, below, "/Type"); errors = list.length; } }
}
if(data.Id !== undefined){
let data1 = data.Id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/Id", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, "/Id", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/Id", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate437(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "LpIndex") || (key0 === "NodeNumber")) || (key0 === "PackageId")) || (key0 === "CoreId")) || (key0 === "RootVpIndex")) || (key0 === "Subnodes"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.LpIndex !== undefined){
let data0 = data.LpIndex;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/LpIndex", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/LpIndex", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/LpIndex", "minimum"); errors++;
}
}
}
if(data.NodeNumber !== undefined){
let data1 = data.NodeNumber;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/NodeNumber", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 255 || isNaN(data1)){
list = fail(list, "/NodeNumber", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/NodeNumber", "minimum"); errors++;
}
}
}
if(data.PackageId !== undefined){
let data2 = data.PackageId;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/PackageId", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, "/PackageId", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/PackageId", "minimum"); errors++;
}
}
}
if(data.CoreId !== undefined){
let data3 = data.CoreId;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/CoreId", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, "/CoreId", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/CoreId", "minimum"); errors++;
}
}
}
if(data.RootVpIndex !== undefined){
let data4 = data.RootVpIndex;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/RootVpIndex", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 2147483647 || isNaN(data4)){
list = fail(list, "/RootVpIndex", "maximum"); errors++;
}
if(data4 < -2147483648 || isNaN(data4)){
list = fail(list, "/RootVpIndex", "minimum"); errors++;
}
}
}
if(data.Subnodes !== undefined){
let data5 = data.Subnodes;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate438(data5[i0]); if(below !== null){ list = join(list, below, "/Subnodes/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/Subnodes", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate442(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ContainerPath") || (key0 === "Lun"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ContainerPath !== undefined){
if(typeof data.ContainerPath !== "string"){
list = fail(list, "/ContainerPath", "type"); errors++;
}
}
if(data.Lun !== undefined){
let data1 = data.Lun;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/Lun", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 255 || isNaN(data1)){
list = fail(list, "/Lun", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/Lun", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate444(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "AvailableMemory") || (key0 === "AvailableMemoryBuffer")) || (key0 === "ReservedMemory")) || (key0 === "AssignedMemory")) || (key0 === "SlpActive")) || (key0 === "BalancingEnabled")) || (key0 === "DmOperationInProgress"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.AvailableMemory !== undefined){
let data0 = data.AvailableMemory;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/AvailableMemory", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, "/AvailableMemory", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, "/AvailableMemory", "minimum"); errors++;
}
}
}
if(data.AvailableMemoryBuffer !== undefined){
let data1 = data.AvailableMemoryBuffer;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/AvailableMemoryBuffer", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
list = fail(list, "/AvailableMemoryBuffer", "maximum"); errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
list = fail(list, "/AvailableMemoryBuffer", "minimum"); errors++;
}
}
}
if(data.ReservedMemory !== undefined){
let data2 = data.ReservedMemory;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/ReservedMemory", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, "/ReservedMemory", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/ReservedMemory", "minimum"); errors++;
}
}
}
if(data.AssignedMemory !== undefined){
let data3 = data.AssignedMemory;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/AssignedMemory", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, "/AssignedMemory", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/AssignedMemory", "minimum"); errors++;
}
}
}
if(data.SlpActive !== undefined){
if(typeof data.SlpActive !== "boolean"){
list = fail(list, "/SlpActive", "type"); errors++;
}
}
if(data.BalancingEnabled !== undefined){
if(typeof data.BalancingEnabled !== "boolean"){
list = fail(list, "/BalancingEnabled", "type"); errors++;
}
}
if(data.DmOperationInProgress !== undefined){
if(typeof data.DmOperationInProgress !== "boolean"){
list = fail(list, "/DmOperationInProgress", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate446(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "VirtualNodeIndex") || (key0 === "PhysicalNodeNumber")) || (key0 === "VirtualProcessorCount")) || (key0 === "MemoryUsageInPages"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.VirtualNodeIndex !== undefined){
let data0 = data.VirtualNodeIndex;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/VirtualNodeIndex", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 255 || isNaN(data0)){
list = fail(list, "/VirtualNodeIndex", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/VirtualNodeIndex", "minimum"); errors++;
}
}
}
if(data.PhysicalNodeNumber !== undefined){
let data1 = data.PhysicalNodeNumber;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/PhysicalNodeNumber", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 255 || isNaN(data1)){
list = fail(list, "/PhysicalNodeNumber", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/PhysicalNodeNumber", "minimum"); errors++;
}
}
}
if(data.VirtualProcessorCount !== undefined){
let data2 = data.VirtualProcessorCount;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/VirtualProcessorCount", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, "/VirtualProcessorCount", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/VirtualProcessorCount", "minimum"); errors++;
}
}
}
if(data.MemoryUsageInPages !== undefined){
let data3 = data.MemoryUsageInPages;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/MemoryUsageInPages", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, "/MemoryUsageInPages", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/MemoryUsageInPages", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate443(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "VirtualNodeCount") || (key0 === "VirtualMachineMemory")) || (key0 === "VirtualNodes"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.VirtualNodeCount !== undefined){
let data0 = data.VirtualNodeCount;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/VirtualNodeCount", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 255 || isNaN(data0)){
list = fail(list, "/VirtualNodeCount", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/VirtualNodeCount", "minimum"); errors++;
}
}
}
if(data.VirtualMachineMemory !== undefined){
{ const below = validate444(data.VirtualMachineMemory); if(below !== null){ list = join(list, below, "/VirtualMachineMemory"); errors = list.length; } }
}
if(data.VirtualNodes !== undefined){
let data2 = data.VirtualNodes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate446(data2[i0]); if(below !== null){ list = join(list, below, "/VirtualNodes/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/VirtualNodes", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate448(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "MemoryUsageCommitBytes") || (key0 === "MemoryUsageCommitPeakBytes")) || (key0 === "MemoryUsagePrivateWorkingSetBytes"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.MemoryUsageCommitBytes !== undefined){
let data0 = data.MemoryUsageCommitBytes;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/MemoryUsageCommitBytes", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, "/MemoryUsageCommitBytes", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/MemoryUsageCommitBytes", "minimum"); errors++;
}
}
}
if(data.MemoryUsageCommitPeakBytes !== undefined){
let data1 = data.MemoryUsageCommitPeakBytes;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/MemoryUsageCommitPeakBytes", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, "/MemoryUsageCommitPeakBytes", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/MemoryUsageCommitPeakBytes", "minimum"); errors++;
}
}
}
if(data.MemoryUsagePrivateWorkingSetBytes !== undefined){
let data2 = data.MemoryUsagePrivateWorkingSetBytes;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/MemoryUsagePrivateWorkingSetBytes", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, "/MemoryUsagePrivateWorkingSetBytes", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/MemoryUsagePrivateWorkingSetBytes", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate450(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "CpuGroup") || (data === "ContainerCredentialGuard"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate449(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "PropertyType") || (key0 === "Settings"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.PropertyType !== undefined){
{ const below = validate450(data.PropertyType); if(below !== null){ list = join(list, below, "/PropertyType"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate452(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ResourcePath") || (key0 === "RequestType")) || (key0 === "Settings")) || (key0 === "GuestRequest"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ResourcePath !== undefined){
if(typeof data.ResourcePath !== "string"){
list = fail(list, "/ResourcePath", "type"); errors++;
}
}
if(data.RequestType !== undefined){
{ const below = validate417(data.RequestType); if(below !== null){ list = join(list, below, "/RequestType"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate454(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Result")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Result !== undefined){
let data0 = data.Result;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/Result", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, "/Result", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, "/Result", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate456(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((((((((data === "None") || (data === "Construct")) || (data === "Start")) || (data === "Pause")) || (data === "Resume")) || (data === "Shutdown")) || (data === "Terminate")) || (data === "Save")) || (data === "GetProperties")) || (data === "Modify")) || (data === "Crash")) || (data === "ExecuteProcess")) || (data === "GetProcessInfo")) || (data === "SignalProcess")) || (data === "ModifyProcess")) || (data === "CancelOperation"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
const pattern44 = new RegExp("^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)?$", "u");
function validate455(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Operation") || (key0 === "StartTimestamp")) || (key0 === "EndTimestamp")) || (key0 === "FailureInfo"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Operation !== undefined){
{ const below = validate456(data.Operation); if(below !== null){ list = join(list, below, "/Operation"); errors = list.length; } }
}
if(data.StartTimestamp !== undefined){
let data1 = data.StartTimestamp;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
list = fail(list, "/StartTimestamp", "pattern"); errors++;
}
}
else {
list = fail(list, "/StartTimestamp", "type"); errors++;
}
}
if(data.EndTimestamp !== undefined){
let data2 = data.EndTimestamp;
if(typeof data2 === "string"){
if(!pattern44.test(data2)){
list = fail(list, "/EndTimestamp", "pattern"); errors++;
}
}
else {
list = fail(list, "/EndTimestamp", "type"); errors++;
}
}
if(data.FailureInfo !== undefined){
{ const below = validate454(data.FailureInfo); if(below !== null){ list = join(list, below, "/FailureInfo"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate459(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate460(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate462(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Container") || (data === "Vm"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate461(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Type") || (key0 === "DisableCiCacheOptimization")) || (key0 === "SkipUpdateBcdForBoot"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Type !== undefined){
{ const below = validate462(data.Type); if(below !== null){ list = join(list, below, "/Type"); errors = list.length; } }
}
if(data.DisableCiCacheOptimization !== undefined){
if(typeof data.DisableCiCacheOptimization !== "boolean"){
list = fail(list, "/DisableCiCacheOptimization", "type"); errors++;
}
}
if(data.SkipUpdateBcdForBoot !== undefined){
if(typeof data.SkipUpdateBcdForBoot !== "boolean"){
list = fail(list, "/SkipUpdateBcdForBoot", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate465(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "None") || (data === "Save")) || (data === "Template"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate464(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Reason")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Reason !== undefined){
{ const below = validate465(data.Reason); if(below !== null){ list = join(list, below, "/Reason"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate468(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((data === "Suspend") || (data === "MemoryLow")) || (data === "MemoryMedium")) || (data === "MemoryHigh"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate467(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SuspensionLevel") || (key0 === "HostedNotification"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SuspensionLevel !== undefined){
{ const below = validate468(data.SuspensionLevel); if(below !== null){ list = join(list, below, "/SuspensionLevel"); errors = list.length; } }
}
if(data.HostedNotification !== undefined){
{ const below = validate464(data.HostedNotification); if(below !== null){ list = join(list, below, "/HostedNotification"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate471(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "ProcessId") || (key0 === "ImageName")) || (key0 === "CreateTimestamp")) || (key0 === "UserTime100ns")) || (key0 === "KernelTime100ns")) || (key0 === "MemoryCommitBytes")) || (key0 === "MemoryWorkingSetPrivateBytes")) || (key0 === "MemoryWorkingSetSharedBytes"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ProcessId !== undefined){
let data0 = data.ProcessId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/ProcessId", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/ProcessId", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/ProcessId", "minimum"); errors++;
}
}
}
if(data.ImageName !== undefined){
if(typeof data.ImageName !== "string"){
list = fail(list, "/ImageName", "type"); errors++;
}
}
if(data.CreateTimestamp !== undefined){
let data2 = data.CreateTimestamp;
if(typeof data2 === "string"){
if(!pattern44.test(data2)){
list = fail(list, "/CreateTimestamp", "pattern"); errors++;
}
}
else {
list = fail(list, "/CreateTimestamp", "type"); errors++;
}
}
if(data.UserTime100ns !== undefined){
let data3 = data.UserTime100ns;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/UserTime100ns", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, "/UserTime100ns", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/UserTime100ns", "minimum"); errors++;
}
}
}
if(data.KernelTime100ns !== undefined){
let data4 = data.KernelTime100ns;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/KernelTime100ns", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 18446744073709552000 || isNaN(data4)){
list = fail(list, "/KernelTime100ns", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, "/KernelTime100ns", "minimum"); errors++;
}
}
}
if(data.MemoryCommitBytes !== undefined){
let data5 = data.MemoryCommitBytes;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, "/MemoryCommitBytes", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 18446744073709552000 || isNaN(data5)){
list = fail(list, "/MemoryCommitBytes", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, "/MemoryCommitBytes", "minimum"); errors++;
}
}
}
if(data.MemoryWorkingSetPrivateBytes !== undefined){
let data6 = data.MemoryWorkingSetPrivateBytes;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, "/MemoryWorkingSetPrivateBytes", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 18446744073709552000 || isNaN(data6)){
list = fail(list, "/MemoryWorkingSetPrivateBytes", "maximum"); errors++;
}
if(data6 < 0 || isNaN(data6)){
list = fail(list, "/MemoryWorkingSetPrivateBytes", "minimum"); errors++;
}
}
}
if(data.MemoryWorkingSetSharedBytes !== undefined){
let data7 = data.MemoryWorkingSetSharedBytes;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
list = fail(list, "/MemoryWorkingSetSharedBytes", "type"); errors++;
}
if(typeof data7 == "number"){
if(data7 > 18446744073709552000 || isNaN(data7)){
list = fail(list, "/MemoryWorkingSetSharedBytes", "maximum"); errors++;
}
if(data7 < 0 || isNaN(data7)){
list = fail(list, "/MemoryWorkingSetSharedBytes", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate473(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "ConsoleSize") || (data === "CloseHandle"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate472(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Operation") || (key0 === "ConsoleSize")) || (key0 === "CloseHandle"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Operation !== undefined){
{ const below = validate473(data.Operation); if(below !== null){ list = join(list, below, "/Operation"); errors = list.length; } }
}
if(data.ConsoleSize !== undefined){
{ const below = validate368(data.ConsoleSize); if(below !== null){ list = join(list, below, "/ConsoleSize"); errors = list.length; } }
}
if(data.CloseHandle !== undefined){
{ const below = validate55(data.CloseHandle); if(below !== null){ list = join(list, below, "/CloseHandle"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate480(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Unreported") || (data === "Off")) || (data === "On"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate477(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "ProcessorFeatures") || (key0 === "XsaveProcessorFeatures")) || (key0 === "CacheLineFlushSize")) || (key0 === "ImplementedPhysicalAddressBits")) || (key0 === "NonArchitecturalCoreSharing"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ProcessorFeatures !== undefined){
let data0 = data.ProcessorFeatures;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate213(data0[i0]); if(below !== null){ list = join(list, below, "/ProcessorFeatures/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/ProcessorFeatures", "type"); errors++;
}
}
if(data.XsaveProcessorFeatures !== undefined){
let data2 = data.XsaveProcessorFeatures;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate215(data2[i1]); if(below !== null){ list = join(list, below, "/XsaveProcessorFeatures/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/XsaveProcessorFeatures", "type"); errors++;
}
}
if(data.CacheLineFlushSize !== undefined){
let data4 = data.CacheLineFlushSize;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/CacheLineFlushSize", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 18446744073709552000 || isNaN(data4)){
list = fail(list, "/CacheLineFlushSize", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, "/CacheLineFlushSize", "minimum"); errors++;
}
}
}
if(data.ImplementedPhysicalAddressBits !== undefined){
let data5 = data.ImplementedPhysicalAddressBits;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, "/ImplementedPhysicalAddressBits", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 18446744073709552000 || isNaN(data5)){
list = fail(list, "/ImplementedPhysicalAddressBits", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, "/ImplementedPhysicalAddressBits", "minimum"); errors++;
}
}
}
if(data.NonArchitecturalCoreSharing !== undefined){
{ const below = validate480(data.NonArchitecturalCoreSharing); if(below !== null){ list = join(list, below, "/NonArchitecturalCoreSharing"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate482(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Limit") || (key0 === "Weight")) || (key0 === "Reservation")) || (key0 === "MaximumFrequencyMHz"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Limit !== undefined){
let data0 = data.Limit;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/Limit", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, "/Limit", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/Limit", "minimum"); errors++;
}
}
}
if(data.Weight !== undefined){
let data1 = data.Weight;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/Weight", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, "/Weight", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/Weight", "minimum"); errors++;
}
}
}
if(data.Reservation !== undefined){
let data2 = data.Reservation;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/Reservation", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, "/Reservation", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/Reservation", "minimum"); errors++;
}
}
}
if(data.MaximumFrequencyMHz !== undefined){
let data3 = data.MaximumFrequencyMHz;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/MaximumFrequencyMHz", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 4294967295 || isNaN(data3)){
list = fail(list, "/MaximumFrequencyMHz", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/MaximumFrequencyMHz", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate483(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "TotalRuntime100ns") || (key0 === "RuntimeUser100ns")) || (key0 === "RuntimeKernel100ns"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.TotalRuntime100ns !== undefined){
let data0 = data.TotalRuntime100ns;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/TotalRuntime100ns", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, "/TotalRuntime100ns", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/TotalRuntime100ns", "minimum"); errors++;
}
}
}
if(data.RuntimeUser100ns !== undefined){
let data1 = data.RuntimeUser100ns;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/RuntimeUser100ns", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, "/RuntimeUser100ns", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/RuntimeUser100ns", "minimum"); errors++;
}
}
}
if(data.RuntimeKernel100ns !== undefined){
let data2 = data.RuntimeKernel100ns;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/RuntimeKernel100ns", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, "/RuntimeKernel100ns", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/RuntimeKernel100ns", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate484(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "LogicalProcessorCount") || (key0 === "LogicalProcessors"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.LogicalProcessorCount !== undefined){
let data0 = data.LogicalProcessorCount;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/LogicalProcessorCount", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/LogicalProcessorCount", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/LogicalProcessorCount", "minimum"); errors++;
}
}
}
if(data.LogicalProcessors !== undefined){
let data1 = data.LogicalProcessors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate437(data1[i0]); if(below !== null){ list = join(list, below, "/LogicalProcessors/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/LogicalProcessors", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema251 = {"type":"object","properties":{"ApplicationName":{"type":"string"},"CommandLine":{"type":"string"},"CommandArgs":{"type":"array","items":{"type":"string"}},"User":{"type":"string"},"WorkingDirectory":{"type":"string"},"Environment":{"type":"object","additionalProperties":{"type":"string"}},"RestrictedToken":{"type":"boolean"},"EmulateConsole":{"type":"boolean"},"CreateStdInPipe":{"type":"boolean"},"CreateStdOutPipe":{"type":"boolean"},"CreateStdErrPipe":{"type":"boolean"},"ConsoleSize":{"type":"array","items":{"type":"integer","minimum":0,"maximum":65535},"minItems":2,"maxItems":2},"UseExistingLogin":{"type":"boolean"},"UseLegacyConsole":{"type":"boolean"}},"additionalProperties":false,"$id":"/hcs/ProcessParameters.json"};
function validate486(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema251.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ApplicationName !== undefined){
if(typeof data.ApplicationName !== "string"){
list = fail(list, "/ApplicationName", "type"); errors++;
}
}
if(data.CommandLine !== undefined){
if(typeof data.CommandLine !== "string"){
list = fail(list, "/CommandLine", "type"); errors++;
}
}
if(data.CommandArgs !== undefined){
let data2 = data.CommandArgs;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
list = fail(list, "/CommandArgs/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/CommandArgs", "type"); errors++;
}
}
if(data.User !== undefined){
if(typeof data.User !== "string"){
list = fail(list, "/User", "type"); errors++;
}
}
if(data.WorkingDirectory !== undefined){
if(typeof data.WorkingDirectory !== "string"){
list = fail(list, "/WorkingDirectory", "type"); errors++;
}
}
if(data.Environment !== undefined){
let data6 = data.Environment;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(typeof data6[key1] !== "string"){
list = fail(list, "/Environment/" + escapeKey(key1), "type"); errors++;
}
}
}
else {
list = fail(list, "/Environment", "type"); errors++;
}
}
if(data.RestrictedToken !== undefined){
if(typeof data.RestrictedToken !== "boolean"){
list = fail(list, "/RestrictedToken", "type"); errors++;
}
}
if(data.EmulateConsole !== undefined){
if(typeof data.EmulateConsole !== "boolean"){
list = fail(list, "/EmulateConsole", "type"); errors++;
}
}
if(data.CreateStdInPipe !== undefined){
if(typeof data.CreateStdInPipe !== "boolean"){
list = fail(list, "/CreateStdInPipe", "type"); errors++;
}
}
if(data.CreateStdOutPipe !== undefined){
if(typeof data.CreateStdOutPipe !== "boolean"){
list = fail(list, "/CreateStdOutPipe", "type"); errors++;
}
}
if(data.CreateStdErrPipe !== undefined){
if(typeof data.CreateStdErrPipe !== "boolean"){
list = fail(list, "/CreateStdErrPipe", "type"); errors++;
}
}
if(data.ConsoleSize !== undefined){
let data13 = data.ConsoleSize;
if(Array.isArray(data13)){
if(data13.length > 2){
list = fail(list, "/ConsoleSize", "maxItems"); errors++;
}
if(data13.length < 2){
list = fail(list, "/ConsoleSize", "minItems"); errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
list = fail(list, "/ConsoleSize/" + i1, "type"); errors++;
}
if(typeof data14 == "number"){
if(data14 > 65535 || isNaN(data14)){
list = fail(list, "/ConsoleSize/" + i1, "maximum"); errors++;
}
if(data14 < 0 || isNaN(data14)){
list = fail(list, "/ConsoleSize/" + i1, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "/ConsoleSize", "type"); errors++;
}
}
if(data.UseExistingLogin !== undefined){
if(typeof data.UseExistingLogin !== "boolean"){
list = fail(list, "/UseExistingLogin", "type"); errors++;
}
}
if(data.UseLegacyConsole !== undefined){
if(typeof data.UseLegacyConsole !== "boolean"){
list = fail(list, "/UseLegacyConsole", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate487(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ProcessId") || (key0 === "Exited")) || (key0 === "ExitCode")) || (key0 === "LastWaitResult"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ProcessId !== undefined){
let data0 = data.ProcessId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/ProcessId", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/ProcessId", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/ProcessId", "minimum"); errors++;
}
}
}
if(data.Exited !== undefined){
if(typeof data.Exited !== "boolean"){
list = fail(list, "/Exited", "type"); errors++;
}
}
if(data.ExitCode !== undefined){
let data2 = data.ExitCode;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/ExitCode", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 4294967295 || isNaN(data2)){
list = fail(list, "/ExitCode", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/ExitCode", "minimum"); errors++;
}
}
}
if(data.LastWaitResult !== undefined){
let data3 = data.LastWaitResult;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/LastWaitResult", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
list = fail(list, "/LastWaitResult", "maximum"); errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
list = fail(list, "/LastWaitResult", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema253 = {"type":"object","properties":{"Id":{"type":"string"},"SystemType":{"$ref":"SystemType.json"},"RuntimeOsType":{"$ref":"OsType.json"},"Name":{"type":"string"},"Owner":{"type":"string"},"RuntimeId":{"type":"string","pattern":"^[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"},"RuntimeTemplateId":{"type":"string"},"State":{"$ref":"State.json"},"Stopped":{"type":"boolean"},"ExitType":{"$ref":"NotificationType.json"},"Memory":{"$ref":"MemoryInformationForVm.json"},"Statistics":{"$ref":"Statistics.json"},"ProcessList":{"type":"array","items":{"$ref":"ProcessDetails.json"}},"TerminateOnLastHandleClosed":{"type":"boolean"},"HostingSystemId":{"type":"string"},"SharedMemoryRegionInfo":{"type":"array","items":{"$ref":"SharedMemoryRegionInfo.json"}},"GuestConnectionInfo":{"$ref":"GuestConnectionInfo.json"},"PropertyResponses":{"type":"object","additionalProperties":{"$ref":"PropertyResponse.json"}},"ICHeartbeatStatus":{"$ref":"IntegrationComponentStatus.json"},"SystemGUID":{"type":"string"},"LCOWMetrics":{},"ObRoot":{"type":"string"},"SiloGuid":{"type":"string"}},"additionalProperties":false,"$id":"/hcs/Properties.json"};
function validate492(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((data === "None") || (data === "GracefulExit")) || (data === "ForcedExit")) || (data === "UnexpectedExit")) || (data === "Unknown"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate498(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "ReadCountNormalized") || (key0 === "ReadSizeBytes")) || (key0 === "WriteCountNormalized")) || (key0 === "WriteSizeBytes"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ReadCountNormalized !== undefined){
let data0 = data.ReadCountNormalized;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/ReadCountNormalized", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, "/ReadCountNormalized", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/ReadCountNormalized", "minimum"); errors++;
}
}
}
if(data.ReadSizeBytes !== undefined){
let data1 = data.ReadSizeBytes;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/ReadSizeBytes", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, "/ReadSizeBytes", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/ReadSizeBytes", "minimum"); errors++;
}
}
}
if(data.WriteCountNormalized !== undefined){
let data2 = data.WriteCountNormalized;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/WriteCountNormalized", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, "/WriteCountNormalized", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/WriteCountNormalized", "minimum"); errors++;
}
}
}
if(data.WriteSizeBytes !== undefined){
let data3 = data.WriteSizeBytes;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/WriteSizeBytes", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 18446744073709552000 || isNaN(data3)){
list = fail(list, "/WriteSizeBytes", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/WriteSizeBytes", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate495(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "Timestamp") || (key0 === "ContainerStartTime")) || (key0 === "Uptime100ns")) || (key0 === "Processor")) || (key0 === "Memory")) || (key0 === "Storage"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Timestamp !== undefined){
let data0 = data.Timestamp;
if(typeof data0 === "string"){
if(!pattern44.test(data0)){
list = fail(list, "/Timestamp", "pattern"); errors++;
}
}
else {
list = fail(list, "/Timestamp", "type"); errors++;
}
}
if(data.ContainerStartTime !== undefined){
let data1 = data.ContainerStartTime;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
list = fail(list, "/ContainerStartTime", "pattern"); errors++;
}
}
else {
list = fail(list, "/ContainerStartTime", "type"); errors++;
}
}
if(data.Uptime100ns !== undefined){
let data2 = data.Uptime100ns;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/Uptime100ns", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, "/Uptime100ns", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/Uptime100ns", "minimum"); errors++;
}
}
}
if(data.Processor !== undefined){
{ const below = validate483(data.Processor); if(below !== null){ list = join(list, below, "/Processor"); errors = list.length; } }
}
if(data.Memory !== undefined){
{ const below = validate448(data.Memory); if(below !== null){ list = join(list, below, "/Memory"); errors = list.length; } }
}
if(data.Storage !== undefined){
{ const below = validate498(data.Storage); if(below !== null){ list = join(list, below, "/Storage"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate502(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SectionName") || (key0 === "GuestPhysicalAddress"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SectionName !== undefined){
if(typeof data.SectionName !== "string"){
list = fail(list, "/SectionName", "type"); errors++;
}
}
if(data.GuestPhysicalAddress !== undefined){
let data1 = data.GuestPhysicalAddress;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/GuestPhysicalAddress", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, "/GuestPhysicalAddress", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/GuestPhysicalAddress", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate506(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Error") || (key0 === "ErrorMessage")) || (key0 === "ErrorEvents")) || (key0 === "Attribution"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Error !== undefined){
let data0 = data.Error;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/Error", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, "/Error", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, "/Error", "minimum"); errors++;
}
}
}
if(data.ErrorMessage !== undefined){
if(typeof data.ErrorMessage !== "string"){
list = fail(list, "/ErrorMessage", "type"); errors++;
}
}
if(data.ErrorEvents !== undefined){
let data2 = data.ErrorEvents;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate403(data2[i0]); if(below !== null){ list = join(list, below, "/ErrorEvents/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/ErrorEvents", "type"); errors++;
}
}
if(data.Attribution !== undefined){
let data4 = data.Attribution;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate5(data4[i1]); if(below !== null){ list = join(list, below, "/Attribution/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/Attribution", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate505(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Error") || (key0 === "Response"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Error !== undefined){
{ const below = validate506(data.Error); if(below !== null){ list = join(list, below, "/Error"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate488(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func0.call(schema253.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Id !== undefined){
if(typeof data.Id !== "string"){
list = fail(list, "/Id", "type"); errors++;
}
}
if(data.SystemType !== undefined){
{ const below = validate360(data.SystemType); if(below !== null){ list = join(list, below, "/SystemType"); errors = list.length; } }
}
if(data.RuntimeOsType !== undefined){
{ const below = validate364(data.RuntimeOsType); if(below !== null){ list = join(list, below, "/RuntimeOsType"); errors = list.length; } }
}
if(data.Name !== undefined){
if(typeof data.Name !== "string"){
list = fail(list, "/Name", "type"); errors++;
}
}
if(data.Owner !== undefined){
if(typeof data.Owner !== "string"){
list = fail(list, "/Owner", "type"); errors++;
}
}
if(data.RuntimeId !== undefined){
let data5 = data.RuntimeId;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
list = fail(list, "/RuntimeId", "pattern"); errors++;
}
}
else {
list = fail(list, "/RuntimeId", "type"); errors++;
}
}
if(data.RuntimeTemplateId !== undefined){
if(typeof data.RuntimeTemplateId !== "string"){
list = fail(list, "/RuntimeTemplateId", "type"); errors++;
}
}
if(data.State !== undefined){
{ const below = validate362(data.State); if(below !== null){ list = join(list, below, "/State"); errors = list.length; } }
}
if(data.Stopped !== undefined){
if(typeof data.Stopped !== "boolean"){
list = fail(list, "/Stopped", "type"); errors++;
}
}
if(data.ExitType !== undefined){
{ const below = validate492(data.ExitType); if(below !== null){ list = join(list, below, "/ExitType"); errors = list.length; } }
}
if(data.Memory !== undefined){
{ const below = validate443(data.Memory); if(below !== null){ list = join(list, below, "/Memory"); errors = list.length; } }
}
if(data.Statistics !== undefined){
{ const below = validate495(data.Statistics); if(below !== null){ list = join(list, below, "/Statistics"); errors = list.length; } }
}
if(data.ProcessList !== undefined){
let data12 = data.ProcessList;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate471(data12[i0]); if(below !== null){ list = join(list, below, "/ProcessList/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/ProcessList", "type"); errors++;
}
}
if(data.TerminateOnLastHandleClosed !== undefined){
if(typeof data.TerminateOnLastHandleClosed !== "boolean"){
list = fail(list, "/TerminateOnLastHandleClosed", "type"); errors++;
}
}
if(data.HostingSystemId !== undefined){
if(typeof data.HostingSystemId !== "string"){
list = fail(list, "/HostingSystemId", "type"); errors++;
}
}
if(data.SharedMemoryRegionInfo !== undefined){
let data16 = data.SharedMemoryRegionInfo;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate502(data16[i1]); if(below !== null){ list = join(list, below, "/SharedMemoryRegionInfo/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/SharedMemoryRegionInfo", "type"); errors++;
}
}
if(data.GuestConnectionInfo !== undefined){
{ const below = validate412(data.GuestConnectionInfo); if(below !== null){ list = join(list, below, "/GuestConnectionInfo"); errors = list.length; } }
}
if(data.PropertyResponses !== undefined){
let data19 = data.PropertyResponses;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key1 in data19){
{ const below = validate505(data19[key1]); if(below !== null){ list = join(list, below, "/PropertyResponses/" + escapeKey(key1)); errors = list.length; } }
}
}
else {
list = fail(list, "/PropertyResponses", "type"); errors++;
}
}
if(data.ICHeartbeatStatus !== undefined){
{ const below = validate424(data.ICHeartbeatStatus); if(below !== null){ list = join(list, below, "/ICHeartbeatStatus"); errors = list.length; } }
}
if(data.SystemGUID !== undefined){
if(typeof data.SystemGUID !== "string"){
list = fail(list, "/SystemGUID", "type"); errors++;
}
}
if(data.ObRoot !== undefined){
if(typeof data.ObRoot !== "string"){
list = fail(list, "/ObRoot", "type"); errors++;
}
}
if(data.SiloGuid !== undefined){
if(typeof data.SiloGuid !== "string"){
list = fail(list, "/SiloGuid", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate512(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "ProcessorQoSSupported")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ProcessorQoSSupported !== undefined){
if(typeof data.ProcessorQoSSupported !== "boolean"){
list = fail(list, "/ProcessorQoSSupported", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate513(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Enabled")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Enabled !== undefined){
if(typeof data.Enabled !== "boolean"){
list = fail(list, "/Enabled", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate515(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "ToFile") || (data === "AsTemplate"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate514(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "SaveType") || (key0 === "SaveStateFilePath"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SaveType !== undefined){
{ const below = validate515(data.SaveType); if(below !== null){ list = join(list, below, "/SaveType"); errors = list.length; } }
}
if(data.SaveStateFilePath !== undefined){
if(typeof data.SaveStateFilePath !== "string"){
list = fail(list, "/SaveStateFilePath", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate518(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((data === "Basic") || (data === "CpuGroup")) || (data === "ProcessorTopology")) || (data === "ContainerCredentialGuard")) || (data === "QoSCapabilities")) || (data === "Memory")) || (data === "CacheAllocation")) || (data === "CacheMonitoring")) || (data === "MemoryBwAllocation")) || (data === "Undefined"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate520(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "PropertyType") || (key0 === "Filter"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.PropertyType !== undefined){
{ const below = validate518(data.PropertyType); if(below !== null){ list = join(list, below, "/PropertyType"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate517(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "PropertyTypes") || (key0 === "PropertyQueries")) || (key0 === "FilteredQueries"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.PropertyTypes !== undefined){
let data0 = data.PropertyTypes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate518(data0[i0]); if(below !== null){ list = join(list, below, "/PropertyTypes/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/PropertyTypes", "type"); errors++;
}
}
if(data.PropertyQueries !== undefined){
let data2 = data.PropertyQueries;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
list = fail(list, "/PropertyQueries", "type"); errors++;
}
}
if(data.FilteredQueries !== undefined){
let data3 = data.FilteredQueries;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate520(data3[i1]); if(below !== null){ list = join(list, below, "/FilteredQueries/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/FilteredQueries", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate523(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Properties") || (key0 === "PropertyResponses"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Properties !== undefined){
if(!(Array.isArray(data.Properties))){
list = fail(list, "/Properties", "type"); errors++;
}
}
if(data.PropertyResponses !== undefined){
let data1 = data.PropertyResponses;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
{ const below = validate505(data1[key1]); if(below !== null){ list = join(list, below, "/PropertyResponses/" + escapeKey(key1)); errors = list.length; } }
}
}
else {
list = fail(list, "/PropertyResponses", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate525(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "GroupId") || (key0 === "PropertyCode")) || (key0 === "PropertyValue"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.GroupId !== undefined){
let data0 = data.GroupId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, "/GroupId", "pattern"); errors++;
}
}
else {
list = fail(list, "/GroupId", "type"); errors++;
}
}
if(data.PropertyCode !== undefined){
let data1 = data.PropertyCode;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/PropertyCode", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, "/PropertyCode", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/PropertyCode", "minimum"); errors++;
}
}
}
if(data.PropertyValue !== undefined){
let data2 = data.PropertyValue;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/PropertyValue", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 18446744073709552000 || isNaN(data2)){
list = fail(list, "/PropertyValue", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/PropertyValue", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate527(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "GuestConnection") || (data === "IntegrationService"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate529(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "Shutdown") || (data === "Hibernate")) || (data === "Reboot"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate526(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Mechanism") || (key0 === "Type")) || (key0 === "Force")) || (key0 === "Reason"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Mechanism !== undefined){
{ const below = validate527(data.Mechanism); if(below !== null){ list = join(list, below, "/Mechanism"); errors = list.length; } }
}
if(data.Type !== undefined){
{ const below = validate529(data.Type); if(below !== null){ list = join(list, below, "/Type"); errors = list.length; } }
}
if(data.Force !== undefined){
if(typeof data.Force !== "boolean"){
list = fail(list, "/Force", "type"); errors++;
}
}
if(data.Reason !== undefined){
if(typeof data.Reason !== "string"){
list = fail(list, "/Reason", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate532(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((data === "CtrlC") || (data === "CtrlBreak")) || (data === "CtrlClose")) || (data === "CtrlLogOff")) || (data === "CtrlShutdown"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate531(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Signal")){
list = fail(list, "", "additionalProperties", key0); errors++;
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
list = fail(list, "/Signal", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, "/Signal", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, "/Signal", "minimum"); errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
{ const below = validate532(data0); if(below !== null){ list = join(list, below, "/Signal"); errors = list.length; } }
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
list = fail(list, "/Signal", "if"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate535(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((((((((((data === "Memory") || (data === "Statistics")) || (data === "ProcessList")) || (data === "TerminateOnLastHandleClosed")) || (data === "SharedMemoryRegion")) || (data === "GuestConnection")) || (data === "GuestMemory")) || (data === "ICHeartbeatStatus")) || (data === "SystemGUID")) || (data === "Basic"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate534(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "PropertyTypes") || (key0 === "Queries"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.PropertyTypes !== undefined){
let data0 = data.PropertyTypes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate535(data0[i0]); if(below !== null){ list = join(list, below, "/PropertyTypes/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/PropertyTypes", "type"); errors++;
}
}
if(data.Queries !== undefined){
let data2 = data.Queries;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
list = fail(list, "/Queries", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate537(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Status") || (key0 === "ExitType")) || (key0 === "Attribution"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Status !== undefined){
let data0 = data.Status;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/Status", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, "/Status", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, "/Status", "minimum"); errors++;
}
}
}
if(data.ExitType !== undefined){
{ const below = validate492(data.ExitType); if(below !== null){ list = join(list, below, "/ExitType"); errors = list.length; } }
}
if(data.Attribution !== undefined){
let data2 = data.Attribution;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate5(data2[i0]); if(below !== null){ list = join(list, below, "/Attribution/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/Attribution", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate540(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "GroupId")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.GroupId !== undefined){
let data0 = data.GroupId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
list = fail(list, "/GroupId", "pattern"); errors++;
}
}
else {
list = fail(list, "/GroupId", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate541(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Ids") || (key0 === "Names")) || (key0 === "Types")) || (key0 === "Owners"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Ids !== undefined){
let data0 = data.Ids;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
list = fail(list, "/Ids/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/Ids", "type"); errors++;
}
}
if(data.Names !== undefined){
let data2 = data.Names;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
list = fail(list, "/Names/" + i1, "type"); errors++;
}
}
}
else {
list = fail(list, "/Names", "type"); errors++;
}
}
if(data.Types !== undefined){
let data4 = data.Types;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
{ const below = validate360(data4[i2]); if(below !== null){ list = join(list, below, "/Types/" + i2); errors = list.length; } }
}
}
else {
list = fail(list, "/Types", "type"); errors++;
}
}
if(data.Owners !== undefined){
let data6 = data.Owners;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(typeof data6[i3] !== "string"){
list = fail(list, "/Owners/" + i3, "type"); errors++;
}
}
}
else {
list = fail(list, "/Owners", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate543(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "Year") || (key0 === "Month")) || (key0 === "DayOfWeek")) || (key0 === "Day")) || (key0 === "Hour")) || (key0 === "Minute")) || (key0 === "Second")) || (key0 === "Milliseconds"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Year !== undefined){
let data0 = data.Year;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/Year", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 65535 || isNaN(data0)){
list = fail(list, "/Year", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/Year", "minimum"); errors++;
}
}
}
if(data.Month !== undefined){
let data1 = data.Month;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/Month", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 65535 || isNaN(data1)){
list = fail(list, "/Month", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/Month", "minimum"); errors++;
}
}
}
if(data.DayOfWeek !== undefined){
let data2 = data.DayOfWeek;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/DayOfWeek", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 65535 || isNaN(data2)){
list = fail(list, "/DayOfWeek", "maximum"); errors++;
}
if(data2 < 0 || isNaN(data2)){
list = fail(list, "/DayOfWeek", "minimum"); errors++;
}
}
}
if(data.Day !== undefined){
let data3 = data.Day;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/Day", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 65535 || isNaN(data3)){
list = fail(list, "/Day", "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/Day", "minimum"); errors++;
}
}
}
if(data.Hour !== undefined){
let data4 = data.Hour;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/Hour", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 65535 || isNaN(data4)){
list = fail(list, "/Hour", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, "/Hour", "minimum"); errors++;
}
}
}
if(data.Minute !== undefined){
let data5 = data.Minute;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, "/Minute", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 65535 || isNaN(data5)){
list = fail(list, "/Minute", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, "/Minute", "minimum"); errors++;
}
}
}
if(data.Second !== undefined){
let data6 = data.Second;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, "/Second", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 65535 || isNaN(data6)){
list = fail(list, "/Second", "maximum"); errors++;
}
if(data6 < 0 || isNaN(data6)){
list = fail(list, "/Second", "minimum"); errors++;
}
}
}
if(data.Milliseconds !== undefined){
let data7 = data.Milliseconds;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
list = fail(list, "/Milliseconds", "type"); errors++;
}
if(typeof data7 == "number"){
if(data7 > 65535 || isNaN(data7)){
list = fail(list, "/Milliseconds", "maximum"); errors++;
}
if(data7 < 0 || isNaN(data7)){
list = fail(list, "/Milliseconds", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate544(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "Bias") || (key0 === "StandardName")) || (key0 === "StandardDate")) || (key0 === "StandardBias")) || (key0 === "DaylightName")) || (key0 === "DaylightDate")) || (key0 === "DaylightBias"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Bias !== undefined){
let data0 = data.Bias;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/Bias", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, "/Bias", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, "/Bias", "minimum"); errors++;
}
}
}
if(data.StandardName !== undefined){
if(typeof data.StandardName !== "string"){
list = fail(list, "/StandardName", "type"); errors++;
}
}
if(data.StandardDate !== undefined){
{ const below = validate543(data.StandardDate); if(below !== null){ list = join(list, below, "/StandardDate"); errors = list.length; } }
}
if(data.StandardBias !== undefined){
let data3 = data.StandardBias;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/StandardBias", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
list = fail(list, "/StandardBias", "maximum"); errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
list = fail(list, "/StandardBias", "minimum"); errors++;
}
}
}
if(data.DaylightName !== undefined){
if(typeof data.DaylightName !== "string"){
list = fail(list, "/DaylightName", "type"); errors++;
}
}
if(data.DaylightDate !== undefined){
{ const below = validate543(data.DaylightDate); if(below !== null){ list = join(list, below, "/DaylightDate"); errors = list.length; } }
}
if(data.DaylightBias !== undefined){
let data6 = data.DaylightBias;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, "/DaylightBias", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 2147483647 || isNaN(data6)){
list = fail(list, "/DaylightBias", "maximum"); errors++;
}
if(data6 < -2147483648 || isNaN(data6)){
list = fail(list, "/DaylightBias", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate547(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "ProcessorFeatures") || (key0 === "XsaveProcessorFeatures")) || (key0 === "CacheLineFlushSize")) || (key0 === "ImplementedPhysicalAddressBits")) || (key0 === "NonArchitecturalCoreSharing"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.ProcessorFeatures !== undefined){
let data0 = data.ProcessorFeatures;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
{ const below = validate213(data0[i0]); if(below !== null){ list = join(list, below, "/ProcessorFeatures/" + i0); errors = list.length; } }
}
}
else {
list = fail(list, "/ProcessorFeatures", "type"); errors++;
}
}
if(data.XsaveProcessorFeatures !== undefined){
let data2 = data.XsaveProcessorFeatures;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
{ const below = validate215(data2[i1]); if(below !== null){ list = join(list, below, "/XsaveProcessorFeatures/" + i1); errors = list.length; } }
}
}
else {
list = fail(list, "/XsaveProcessorFeatures", "type"); errors++;
}
}
if(data.CacheLineFlushSize !== undefined){
let data4 = data.CacheLineFlushSize;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/CacheLineFlushSize", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 18446744073709552000 || isNaN(data4)){
list = fail(list, "/CacheLineFlushSize", "maximum"); errors++;
}
if(data4 < 0 || isNaN(data4)){
list = fail(list, "/CacheLineFlushSize", "minimum"); errors++;
}
}
}
if(data.ImplementedPhysicalAddressBits !== undefined){
let data5 = data.ImplementedPhysicalAddressBits;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, "/ImplementedPhysicalAddressBits", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 18446744073709552000 || isNaN(data5)){
list = fail(list, "/ImplementedPhysicalAddressBits", "maximum"); errors++;
}
if(data5 < 0 || isNaN(data5)){
list = fail(list, "/ImplementedPhysicalAddressBits", "minimum"); errors++;
}
}
}
if(data.NonArchitecturalCoreSharing !== undefined){
{ const below = validate480(data.NonArchitecturalCoreSharing); if(below !== null){ list = join(list, below, "/NonArchitecturalCoreSharing"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate551(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Version") || (key0 === "Type")) || (key0 === "States"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Version !== undefined){
{ const below = validate34(data.Version); if(below !== null){ list = join(list, below, "/Version"); errors = list.length; } }
}
if(data.Type !== undefined){
let data1 = data.Type;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, "/Type", "pattern"); errors++;
}
}
else {
list = fail(list, "/Type", "type"); errors++;
}
}
if(data.States !== undefined){
let data2 = data.States;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
list = fail(list, "/States", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate554(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((data === "PreAdd") || (data === "Add")) || (data === "Remove"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate553(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "RequestType") || (key0 === "AdapterId")) || (key0 === "Settings"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.RequestType !== undefined){
{ const below = validate554(data.RequestType); if(below !== null){ list = join(list, below, "/RequestType"); errors = list.length; } }
}
if(data.AdapterId !== undefined){
if(typeof data.AdapterId !== "string"){
list = fail(list, "/AdapterId", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate557(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Variables")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate556(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Vendors") || (key0 === "LastUpdateTime"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Vendors !== undefined){
let data0 = data.Vendors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
{ const below = validate557(data0[key1]); if(below !== null){ list = join(list, below, "/Vendors/" + escapeKey(key1)); errors = list.length; } }
}
}
else {
list = fail(list, "/Vendors", "type"); errors++;
}
}
if(data.LastUpdateTime !== undefined){
let data2 = data.LastUpdateTime;
if(typeof data2 === "string"){
if(!pattern44.test(data2)){
list = fail(list, "/LastUpdateTime", "pattern"); errors++;
}
}
else {
list = fail(list, "/LastUpdateTime", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate559(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "Attributes") || (key0 === "Timestamp")) || (key0 === "Data"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Attributes !== undefined){
let data0 = data.Attributes;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/Attributes", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/Attributes", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/Attributes", "minimum"); errors++;
}
}
}
if(data.Timestamp !== undefined){
let data1 = data.Timestamp;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
list = fail(list, "/Timestamp", "pattern"); errors++;
}
}
else {
list = fail(list, "/Timestamp", "type"); errors++;
}
}
if(data.Data !== undefined){
let data2 = data.Data;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/Data/" + i0, "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 255 || isNaN(data3)){
list = fail(list, "/Data/" + i0, "maximum"); errors++;
}
if(data3 < 0 || isNaN(data3)){
list = fail(list, "/Data/" + i0, "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "/Data", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate560(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "RequestType") || (key0 === "AdapterInstanceID")) || (key0 === "Settings"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.RequestType !== undefined){
{ const below = validate554(data.RequestType); if(below !== null){ list = join(list, below, "/RequestType"); errors = list.length; } }
}
if(data.AdapterInstanceID !== undefined){
let data1 = data.AdapterInstanceID;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
list = fail(list, "/AdapterInstanceID", "pattern"); errors++;
}
}
else {
list = fail(list, "/AdapterInstanceID", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate562(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Version") || (key0 === "Devices"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Version !== undefined){
{ const below = validate34(data.Version); if(below !== null){ list = join(list, below, "/Version"); errors = list.length; } }
}
if(data.Devices !== undefined){
let data1 = data.Devices;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
{ const below = validate551(data1[key1]); if(below !== null){ list = join(list, below, "/Devices/" + escapeKey(key1)); errors = list.length; } }
}
}
else {
list = fail(list, "/Devices", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate565(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "L3OccupancyBytes") || (key0 === "L3TotalBwBytes")) || (key0 === "L3LocalBwBytes"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.L3OccupancyBytes !== undefined){
let data0 = data.L3OccupancyBytes;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/L3OccupancyBytes", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, "/L3OccupancyBytes", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, "/L3OccupancyBytes", "minimum"); errors++;
}
}
}
if(data.L3TotalBwBytes !== undefined){
let data1 = data.L3TotalBwBytes;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/L3TotalBwBytes", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
list = fail(list, "/L3TotalBwBytes", "maximum"); errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
list = fail(list, "/L3TotalBwBytes", "minimum"); errors++;
}
}
}
if(data.L3LocalBwBytes !== undefined){
let data2 = data.L3LocalBwBytes;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/L3LocalBwBytes", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
list = fail(list, "/L3LocalBwBytes", "maximum"); errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
list = fail(list, "/L3LocalBwBytes", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate566(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "TotalPhysicalBytes") || (key0 === "TotalUsage")) || (key0 === "CommittedBytes")) || (key0 === "SharedCommittedBytes")) || (key0 === "CommitLimitBytes")) || (key0 === "PeakCommitmentBytes"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.TotalPhysicalBytes !== undefined){
let data0 = data.TotalPhysicalBytes;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/TotalPhysicalBytes", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
list = fail(list, "/TotalPhysicalBytes", "maximum"); errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
list = fail(list, "/TotalPhysicalBytes", "minimum"); errors++;
}
}
}
if(data.TotalUsage !== undefined){
let data1 = data.TotalUsage;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/TotalUsage", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 2147483647 || isNaN(data1)){
list = fail(list, "/TotalUsage", "maximum"); errors++;
}
if(data1 < -2147483648 || isNaN(data1)){
list = fail(list, "/TotalUsage", "minimum"); errors++;
}
}
}
if(data.CommittedBytes !== undefined){
let data2 = data.CommittedBytes;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
list = fail(list, "/CommittedBytes", "type"); errors++;
}
if(typeof data2 == "number"){
if(data2 > 2147483647 || isNaN(data2)){
list = fail(list, "/CommittedBytes", "maximum"); errors++;
}
if(data2 < -2147483648 || isNaN(data2)){
list = fail(list, "/CommittedBytes", "minimum"); errors++;
}
}
}
if(data.SharedCommittedBytes !== undefined){
let data3 = data.SharedCommittedBytes;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
list = fail(list, "/SharedCommittedBytes", "type"); errors++;
}
if(typeof data3 == "number"){
if(data3 > 2147483647 || isNaN(data3)){
list = fail(list, "/SharedCommittedBytes", "maximum"); errors++;
}
if(data3 < -2147483648 || isNaN(data3)){
list = fail(list, "/SharedCommittedBytes", "minimum"); errors++;
}
}
}
if(data.CommitLimitBytes !== undefined){
let data4 = data.CommitLimitBytes;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/CommitLimitBytes", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 2147483647 || isNaN(data4)){
list = fail(list, "/CommitLimitBytes", "maximum"); errors++;
}
if(data4 < -2147483648 || isNaN(data4)){
list = fail(list, "/CommitLimitBytes", "minimum"); errors++;
}
}
}
if(data.PeakCommitmentBytes !== undefined){
let data5 = data.PeakCommitmentBytes;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
list = fail(list, "/PeakCommitmentBytes", "type"); errors++;
}
if(typeof data5 == "number"){
if(data5 > 2147483647 || isNaN(data5)){
list = fail(list, "/PeakCommitmentBytes", "maximum"); errors++;
}
if(data5 < -2147483648 || isNaN(data5)){
list = fail(list, "/PeakCommitmentBytes", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate569(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!((data === "Resume") || (data === "Stop"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate567(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Origin") || (key0 === "FinalizedOperation"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Origin !== undefined){
{ const below = validate343(data.Origin); if(below !== null){ list = join(list, below, "/Origin"); errors = list.length; } }
}
if(data.FinalizedOperation !== undefined){
{ const below = validate569(data.FinalizedOperation); if(below !== null){ list = join(list, below, "/FinalizedOperation"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate572(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "SessionId")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.SessionId !== undefined){
let data0 = data.SessionId;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/SessionId", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/SessionId", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/SessionId", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate571(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "NetworkSettings")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.NetworkSettings !== undefined){
{ const below = validate572(data.NetworkSettings); if(below !== null){ list = join(list, below, "/NetworkSettings"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate574(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Origin")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Origin !== undefined){
{ const below = validate343(data.Origin); if(below !== null){ list = join(list, below, "/Origin"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate576(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "Origin")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Origin !== undefined){
{ const below = validate343(data.Origin); if(below !== null){ list = join(list, below, "/Origin"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate578(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "DestinationMigrationOptions")){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.DestinationMigrationOptions !== undefined){
{ const below = validate571(data.DestinationMigrationOptions); if(below !== null){ list = join(list, below, "/DestinationMigrationOptions"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate582(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((((((data === "Unknown") || (data === "MigrationDone")) || (data === "BlackoutStarted")) || (data === "OfflineDone")) || (data === "BlackoutExited")) || (data === "SetupDone")) || (data === "TransferInProgress")) || (data === "MigrationRecoveryDone")) || (data === "MigrationFailed"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate584(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(!(((((((data === "Invalid") || (data === "Success")) || (data === "MigrationCancelled")) || (data === "GuestInitiatedCancellation")) || (data === "SourceMigrationFailed")) || (data === "DestinationMigrationFailed")) || (data === "MigrationRecoveryFailed"))){
list = fail(list, "", "enum"); errors++;
}
return list;
}
function validate580(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "Origin") || (key0 === "Event")) || (key0 === "Result")) || (key0 === "AdditionalDetails"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Origin !== undefined){
{ const below = validate343(data.Origin); if(below !== null){ list = join(list, below, "/Origin"); errors = list.length; } }
}
if(data.Event !== undefined){
{ const below = validate582(data.Event); if(below !== null){ list = join(list, below, "/Event"); errors = list.length; } }
}
if(data.Result !== undefined){
{ const below = validate584(data.Result); if(below !== null){ list = join(list, below, "/Result"); errors = list.length; } }
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate586(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "BlackoutDurationMilliseconds") || (key0 === "BlackoutStopTimestamp"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.BlackoutDurationMilliseconds !== undefined){
let data0 = data.BlackoutDurationMilliseconds;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/BlackoutDurationMilliseconds", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, "/BlackoutDurationMilliseconds", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/BlackoutDurationMilliseconds", "minimum"); errors++;
}
}
}
if(data.BlackoutStopTimestamp !== undefined){
let data1 = data.BlackoutStopTimestamp;
if(typeof data1 === "string"){
if(!pattern44.test(data1)){
list = fail(list, "/BlackoutStopTimestamp", "pattern"); errors++;
}
}
else {
list = fail(list, "/BlackoutStopTimestamp", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate587(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "VirtualNodeIndex") || (key0 === "PhysicalNodeIndex"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.VirtualNodeIndex !== undefined){
let data0 = data.VirtualNodeIndex;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/VirtualNodeIndex", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/VirtualNodeIndex", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/VirtualNodeIndex", "minimum"); errors++;
}
}
}
if(data.PhysicalNodeIndex !== undefined){
let data1 = data.PhysicalNodeIndex;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/PhysicalNodeIndex", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, "/PhysicalNodeIndex", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/PhysicalNodeIndex", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate588(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "TotalConsumableMemoryInPages") || (key0 === "AvailableMemoryInPages"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.TotalConsumableMemoryInPages !== undefined){
let data0 = data.TotalConsumableMemoryInPages;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/TotalConsumableMemoryInPages", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 18446744073709552000 || isNaN(data0)){
list = fail(list, "/TotalConsumableMemoryInPages", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/TotalConsumableMemoryInPages", "minimum"); errors++;
}
}
}
if(data.AvailableMemoryInPages !== undefined){
let data1 = data.AvailableMemoryInPages;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/AvailableMemoryInPages", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 18446744073709552000 || isNaN(data1)){
list = fail(list, "/AvailableMemoryInPages", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/AvailableMemoryInPages", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate589(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "TotalAssignedProcessors") || (key0 === "TotalAvailableProcessors"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.TotalAssignedProcessors !== undefined){
let data0 = data.TotalAssignedProcessors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
list = fail(list, "/TotalAssignedProcessors", "type"); errors++;
}
if(typeof data0 == "number"){
if(data0 > 4294967295 || isNaN(data0)){
list = fail(list, "/TotalAssignedProcessors", "maximum"); errors++;
}
if(data0 < 0 || isNaN(data0)){
list = fail(list, "/TotalAssignedProcessors", "minimum"); errors++;
}
}
}
if(data.TotalAvailableProcessors !== undefined){
let data1 = data.TotalAvailableProcessors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/TotalAvailableProcessors", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 4294967295 || isNaN(data1)){
list = fail(list, "/TotalAvailableProcessors", "maximum"); errors++;
}
if(data1 < 0 || isNaN(data1)){
list = fail(list, "/TotalAvailableProcessors", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate590(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "Enabled") || (key0 === "JobName"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.Enabled !== undefined){
if(typeof data.Enabled !== "boolean"){
list = fail(list, "/Enabled", "type"); errors++;
}
}
if(data.JobName !== undefined){
if(typeof data.JobName !== "string"){
list = fail(list, "/JobName", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const pattern57 = new RegExp("\\S", "u");
function validate591(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, "", "required", "path"); errors++;
}
for(const key0 in data){
if(!((((((key0 === "path") || (key0 === "options")) || (key0 === "vhdPath")) || (key0 === "volumePath")) || (key0 === "triggers")) || (key0 === "host"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
if(data.options !== undefined){
{ const below = validate461(data.options); if(below !== null){ list = join(list, below, "/options"); errors = list.length; } }
}
if(data.vhdPath !== undefined){
if(typeof data.vhdPath !== "string"){
list = fail(list, "/vhdPath", "type"); errors++;
}
}
if(data.volumePath !== undefined){
if(typeof data.volumePath !== "string"){
list = fail(list, "/volumePath", "type"); errors++;
}
}
if(data.triggers !== undefined){
let data4 = data.triggers;
if(!data4 || typeof data4 != "object"){
list = fail(list, "/triggers", "type"); errors++;
}
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
list = fail(list, "/triggers/" + i0, "type"); errors++;
}
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(typeof data4[key1] !== "string"){
list = fail(list, "/triggers/" + escapeKey(key1), "type"); errors++;
}
}
}
}
if(data.host !== undefined){
let data7 = data.host;
if(typeof data7 === "string"){
if(!pattern57.test(data7)){
list = fail(list, "/host", "pattern"); errors++;
}
}
else {
list = fail(list, "/host", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema308 = {"type":"object","properties":{"document":{"$ref":"hcs/ComputeSystem.json"},"systemId":{"type":"string","pattern":"\\S"},"desiredState":{"enum":["Running","Paused","Saved","SavedAsTemplate","Created","Stopped"]},"savedStatePath":{"type":"string","pattern":"\\S"},"shutdown":{"type":"object","properties":{"mode":{"enum":["graceful","terminate"]},"timeoutSeconds":{"type":"integer","minimum":1,"maximum":3600}},"additionalProperties":false},"maxDisruption":{"enum":["none","live","restart","replace"]},"adopt":{"type":"boolean"},"runtimeSettings":{"type":"object","additionalProperties":true},"access":{"enum":["auto","none"]},"unknownFields":{"enum":["refuse","allow"]},"host":{"type":"string","pattern":"\\S"}},"required":["document"],"additionalProperties":false,"$id":"/ComputeSystem.json"};
function validate593(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
list = fail(list, "", "required", "document"); errors++;
}
for(const key0 in data){
if(!(func0.call(schema308.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.document !== undefined){
{ const below = validate66(data.document); if(below !== null){ list = join(list, below, "/document"); errors = list.length; } }
}
if(data.systemId !== undefined){
let data1 = data.systemId;
if(typeof data1 === "string"){
if(!pattern57.test(data1)){
list = fail(list, "/systemId", "pattern"); errors++;
}
}
else {
list = fail(list, "/systemId", "type"); errors++;
}
}
if(data.desiredState !== undefined){
let data2 = data.desiredState;
if(!((((((data2 === "Running") || (data2 === "Paused")) || (data2 === "Saved")) || (data2 === "SavedAsTemplate")) || (data2 === "Created")) || (data2 === "Stopped"))){
list = fail(list, "/desiredState", "enum"); errors++;
}
}
if(data.savedStatePath !== undefined){
let data3 = data.savedStatePath;
if(typeof data3 === "string"){
if(!pattern57.test(data3)){
list = fail(list, "/savedStatePath", "pattern"); errors++;
}
}
else {
list = fail(list, "/savedStatePath", "type"); errors++;
}
}
if(data.shutdown !== undefined){
let data4 = data.shutdown;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "mode") || (key1 === "timeoutSeconds"))){
list = fail(list, "/shutdown", "additionalProperties", key1); errors++;
}
}
if(data4.mode !== undefined){
let data5 = data4.mode;
if(!((data5 === "graceful") || (data5 === "terminate"))){
list = fail(list, "/shutdown/mode", "enum"); errors++;
}
}
if(data4.timeoutSeconds !== undefined){
let data6 = data4.timeoutSeconds;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
list = fail(list, "/shutdown/timeoutSeconds", "type"); errors++;
}
if(typeof data6 == "number"){
if(data6 > 3600 || isNaN(data6)){
list = fail(list, "/shutdown/timeoutSeconds", "maximum"); errors++;
}
if(data6 < 1 || isNaN(data6)){
list = fail(list, "/shutdown/timeoutSeconds", "minimum"); errors++;
}
}
}
}
else {
list = fail(list, "/shutdown", "type"); errors++;
}
}
if(data.maxDisruption !== undefined){
let data7 = data.maxDisruption;
if(!((((data7 === "none") || (data7 === "live")) || (data7 === "restart")) || (data7 === "replace"))){
list = fail(list, "/maxDisruption", "enum"); errors++;
}
}
if(data.adopt !== undefined){
if(typeof data.adopt !== "boolean"){
list = fail(list, "/adopt", "type"); errors++;
}
}
if(data.runtimeSettings !== undefined){
let data9 = data.runtimeSettings;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
list = fail(list, "/runtimeSettings", "type"); errors++;
}
}
if(data.access !== undefined){
let data10 = data.access;
if(!((data10 === "auto") || (data10 === "none"))){
list = fail(list, "/access", "enum"); errors++;
}
}
if(data.unknownFields !== undefined){
let data11 = data.unknownFields;
if(!((data11 === "refuse") || (data11 === "allow"))){
list = fail(list, "/unknownFields", "enum"); errors++;
}
}
if(data.host !== undefined){
let data12 = data.host;
if(typeof data12 === "string"){
if(!pattern57.test(data12)){
list = fail(list, "/host", "pattern"); errors++;
}
}
else {
list = fail(list, "/host", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate595(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, "", "required", "path"); errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "existing")) || (key0 === "onDelete")) || (key0 === "host"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
if(data.existing !== undefined){
let data1 = data.existing;
if(!((data1 === "keep") || (data1 === "refuse"))){
list = fail(list, "/existing", "enum"); errors++;
}
}
if(data.onDelete !== undefined){
let data2 = data.onDelete;
if(!((data2 === "retain") || (data2 === "delete"))){
list = fail(list, "/onDelete", "enum"); errors++;
}
}
if(data.host !== undefined){
let data3 = data.host;
if(typeof data3 === "string"){
if(!pattern57.test(data3)){
list = fail(list, "/host", "pattern"); errors++;
}
}
else {
list = fail(list, "/host", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate596(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, "", "required", "path"); errors++;
}
if(data.sourcePath === undefined){
list = fail(list, "", "required", "sourcePath"); errors++;
}
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "sourcePath")) || (key0 === "parentLayers")) || (key0 === "onDelete")) || (key0 === "host"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
if(data.sourcePath !== undefined){
if(typeof data.sourcePath !== "string"){
list = fail(list, "/sourcePath", "type"); errors++;
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
list = fail(list, "/parentLayers/" + i0, "required", "Id"); errors++;
}
if(data3.Path === undefined){
list = fail(list, "/parentLayers/" + i0, "required", "Path"); errors++;
}
for(const key1 in data3){
if(!((key1 === "Id") || (key1 === "Path"))){
list = fail(list, "/parentLayers/" + i0, "additionalProperties", key1); errors++;
}
}
if(data3.Id !== undefined){
let data4 = data3.Id;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
list = fail(list, "/parentLayers/" + i0+"/Id", "pattern"); errors++;
}
}
else {
list = fail(list, "/parentLayers/" + i0+"/Id", "type"); errors++;
}
}
if(data3.Path !== undefined){
if(typeof data3.Path !== "string"){
list = fail(list, "/parentLayers/" + i0+"/Path", "type"); errors++;
}
}
}
else {
list = fail(list, "/parentLayers/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/parentLayers", "type"); errors++;
}
}
if(data.onDelete !== undefined){
let data6 = data.onDelete;
if(!((data6 === "delete") || (data6 === "retain"))){
list = fail(list, "/onDelete", "enum"); errors++;
}
}
if(data.host !== undefined){
let data7 = data.host;
if(typeof data7 === "string"){
if(!pattern57.test(data7)){
list = fail(list, "/host", "pattern"); errors++;
}
}
else {
list = fail(list, "/host", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate597(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, "", "required", "path"); errors++;
}
if(data.exportFolderPath === undefined){
list = fail(list, "", "required", "exportFolderPath"); errors++;
}
for(const key0 in data){
if(!(((((((key0 === "path") || (key0 === "exportFolderPath")) || (key0 === "parentLayers")) || (key0 === "options")) || (key0 === "folderPath")) || (key0 === "triggers")) || (key0 === "host"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
if(data.exportFolderPath !== undefined){
if(typeof data.exportFolderPath !== "string"){
list = fail(list, "/exportFolderPath", "type"); errors++;
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
list = fail(list, "/parentLayers/" + i0, "required", "Id"); errors++;
}
if(data3.Path === undefined){
list = fail(list, "/parentLayers/" + i0, "required", "Path"); errors++;
}
for(const key1 in data3){
if(!((key1 === "Id") || (key1 === "Path"))){
list = fail(list, "/parentLayers/" + i0, "additionalProperties", key1); errors++;
}
}
if(data3.Id !== undefined){
let data4 = data3.Id;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
list = fail(list, "/parentLayers/" + i0+"/Id", "pattern"); errors++;
}
}
else {
list = fail(list, "/parentLayers/" + i0+"/Id", "type"); errors++;
}
}
if(data3.Path !== undefined){
if(typeof data3.Path !== "string"){
list = fail(list, "/parentLayers/" + i0+"/Path", "type"); errors++;
}
}
}
else {
list = fail(list, "/parentLayers/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/parentLayers", "type"); errors++;
}
}
if(data.options !== undefined){
{ const below = validate408(data.options); if(below !== null){ list = join(list, below, "/options"); errors = list.length; } }
}
if(data.folderPath !== undefined){
if(typeof data.folderPath !== "string"){
list = fail(list, "/folderPath", "type"); errors++;
}
}
if(data.triggers !== undefined){
let data8 = data.triggers;
if(!data8 || typeof data8 != "object"){
list = fail(list, "/triggers", "type"); errors++;
}
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(typeof data8[i1] !== "string"){
list = fail(list, "/triggers/" + i1, "type"); errors++;
}
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(typeof data8[key2] !== "string"){
list = fail(list, "/triggers/" + escapeKey(key2), "type"); errors++;
}
}
}
}
if(data.host !== undefined){
let data11 = data.host;
if(typeof data11 === "string"){
if(!pattern57.test(data11)){
list = fail(list, "/host", "pattern"); errors++;
}
}
else {
list = fail(list, "/host", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate599(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, "", "required", "path"); errors++;
}
if(data.parentLayers === undefined){
list = fail(list, "", "required", "parentLayers"); errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "parentLayers")) || (key0 === "host"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
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
list = fail(list, "/parentLayers/" + i0, "required", "Id"); errors++;
}
if(data2.Path === undefined){
list = fail(list, "/parentLayers/" + i0, "required", "Path"); errors++;
}
for(const key1 in data2){
if(!((key1 === "Id") || (key1 === "Path"))){
list = fail(list, "/parentLayers/" + i0, "additionalProperties", key1); errors++;
}
}
if(data2.Id !== undefined){
let data3 = data2.Id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
list = fail(list, "/parentLayers/" + i0+"/Id", "pattern"); errors++;
}
}
else {
list = fail(list, "/parentLayers/" + i0+"/Id", "type"); errors++;
}
}
if(data2.Path !== undefined){
if(typeof data2.Path !== "string"){
list = fail(list, "/parentLayers/" + i0+"/Path", "type"); errors++;
}
}
}
else {
list = fail(list, "/parentLayers/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/parentLayers", "type"); errors++;
}
}
if(data.host !== undefined){
let data5 = data.host;
if(typeof data5 === "string"){
if(!pattern57.test(data5)){
list = fail(list, "/host", "pattern"); errors++;
}
}
else {
list = fail(list, "/host", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate600(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, "", "required", "path"); errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "format")) || (key0 === "host"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(!(((data1 === "whenBlank") || (data1 === "always")) || (data1 === "never"))){
list = fail(list, "/format", "enum"); errors++;
}
}
if(data.host !== undefined){
let data2 = data.host;
if(typeof data2 === "string"){
if(!pattern57.test(data2)){
list = fail(list, "/host", "pattern"); errors++;
}
}
else {
list = fail(list, "/host", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate601(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, "", "required", "path"); errors++;
}
if(data.folderPath === undefined){
list = fail(list, "", "required", "folderPath"); errors++;
}
if(data.parentLayers === undefined){
list = fail(list, "", "required", "parentLayers"); errors++;
}
for(const key0 in data){
if(!(((((key0 === "path") || (key0 === "folderPath")) || (key0 === "parentLayers")) || (key0 === "options")) || (key0 === "host"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
if(data.folderPath !== undefined){
if(typeof data.folderPath !== "string"){
list = fail(list, "/folderPath", "type"); errors++;
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
list = fail(list, "/parentLayers/" + i0, "required", "Id"); errors++;
}
if(data3.Path === undefined){
list = fail(list, "/parentLayers/" + i0, "required", "Path"); errors++;
}
for(const key1 in data3){
if(!((key1 === "Id") || (key1 === "Path"))){
list = fail(list, "/parentLayers/" + i0, "additionalProperties", key1); errors++;
}
}
if(data3.Id !== undefined){
let data4 = data3.Id;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
list = fail(list, "/parentLayers/" + i0+"/Id", "pattern"); errors++;
}
}
else {
list = fail(list, "/parentLayers/" + i0+"/Id", "type"); errors++;
}
}
if(data3.Path !== undefined){
if(typeof data3.Path !== "string"){
list = fail(list, "/parentLayers/" + i0+"/Path", "type"); errors++;
}
}
}
else {
list = fail(list, "/parentLayers/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/parentLayers", "type"); errors++;
}
}
if(data.options !== undefined){
let data6 = data.options;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
list = fail(list, "/options", "type"); errors++;
}
}
if(data.host !== undefined){
let data7 = data.host;
if(typeof data7 === "string"){
if(!pattern57.test(data7)){
list = fail(list, "/host", "pattern"); errors++;
}
}
else {
list = fail(list, "/host", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate602(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, "", "required", "path"); errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "existing")) || (key0 === "onDelete")) || (key0 === "host"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
if(data.existing !== undefined){
let data1 = data.existing;
if(!((data1 === "keep") || (data1 === "refuse"))){
list = fail(list, "/existing", "enum"); errors++;
}
}
if(data.onDelete !== undefined){
let data2 = data.onDelete;
if(!((data2 === "retain") || (data2 === "delete"))){
list = fail(list, "/onDelete", "enum"); errors++;
}
}
if(data.host !== undefined){
let data3 = data.host;
if(typeof data3 === "string"){
if(!pattern57.test(data3)){
list = fail(list, "/host", "pattern"); errors++;
}
}
else {
list = fail(list, "/host", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
const schema316 = {"type":"object","properties":{"path":{"type":"string"},"sizeBytes":{"type":"integer","minimum":3145728,"maximum":70368744177664},"type":{"enum":["Fixed","Dynamic","Differencing"]},"format":{"enum":["VHDX","VHD"]},"blockSizeBytes":{"type":"integer","minimum":524288,"maximum":268435456},"parentPath":{"type":"string"},"sourcePath":{"type":"string"},"existing":{"enum":["keep","refuse"]},"onDelete":{"enum":["retain","delete"]},"host":{"type":"string","pattern":"\\S"}},"required":["path"],"additionalProperties":false,"$id":"/VirtualDisk.json"};
function validate603(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, "", "required", "path"); errors++;
}
for(const key0 in data){
if(!(func0.call(schema316.properties, key0))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
if(data.sizeBytes !== undefined){
let data1 = data.sizeBytes;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
list = fail(list, "/sizeBytes", "type"); errors++;
}
if(typeof data1 == "number"){
if(data1 > 70368744177664 || isNaN(data1)){
list = fail(list, "/sizeBytes", "maximum"); errors++;
}
if(data1 < 3145728 || isNaN(data1)){
list = fail(list, "/sizeBytes", "minimum"); errors++;
}
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!(((data2 === "Fixed") || (data2 === "Dynamic")) || (data2 === "Differencing"))){
list = fail(list, "/type", "enum"); errors++;
}
}
if(data.format !== undefined){
let data3 = data.format;
if(!((data3 === "VHDX") || (data3 === "VHD"))){
list = fail(list, "/format", "enum"); errors++;
}
}
if(data.blockSizeBytes !== undefined){
let data4 = data.blockSizeBytes;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
list = fail(list, "/blockSizeBytes", "type"); errors++;
}
if(typeof data4 == "number"){
if(data4 > 268435456 || isNaN(data4)){
list = fail(list, "/blockSizeBytes", "maximum"); errors++;
}
if(data4 < 524288 || isNaN(data4)){
list = fail(list, "/blockSizeBytes", "minimum"); errors++;
}
}
}
if(data.parentPath !== undefined){
if(typeof data.parentPath !== "string"){
list = fail(list, "/parentPath", "type"); errors++;
}
}
if(data.sourcePath !== undefined){
if(typeof data.sourcePath !== "string"){
list = fail(list, "/sourcePath", "type"); errors++;
}
}
if(data.existing !== undefined){
let data7 = data.existing;
if(!((data7 === "keep") || (data7 === "refuse"))){
list = fail(list, "/existing", "enum"); errors++;
}
}
if(data.onDelete !== undefined){
let data8 = data.onDelete;
if(!((data8 === "retain") || (data8 === "delete"))){
list = fail(list, "/onDelete", "enum"); errors++;
}
}
if(data.host !== undefined){
let data9 = data.host;
if(typeof data9 === "string"){
if(!pattern57.test(data9)){
list = fail(list, "/host", "pattern"); errors++;
}
}
else {
list = fail(list, "/host", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate604(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.systemId === undefined){
list = fail(list, "", "required", "systemId"); errors++;
}
if(data.path === undefined){
list = fail(list, "", "required", "path"); errors++;
}
for(const key0 in data){
if(!(((key0 === "systemId") || (key0 === "path")) || (key0 === "host"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.systemId !== undefined){
let data0 = data.systemId;
if(typeof data0 === "string"){
if(!pattern57.test(data0)){
list = fail(list, "/systemId", "pattern"); errors++;
}
}
else {
list = fail(list, "/systemId", "type"); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
if(data.host !== undefined){
let data2 = data.host;
if(typeof data2 === "string"){
if(!pattern57.test(data2)){
list = fail(list, "/host", "pattern"); errors++;
}
}
else {
list = fail(list, "/host", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate605(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, "", "required", "path"); errors++;
}
for(const key0 in data){
if(!((key0 === "path") || (key0 === "host"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
}
}
if(data.host !== undefined){
let data1 = data.host;
if(typeof data1 === "string"){
if(!pattern57.test(data1)){
list = fail(list, "/host", "pattern"); errors++;
}
}
else {
list = fail(list, "/host", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
}
return list;
}
function validate606(data: any): Errors {
let list: Errors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
list = fail(list, "", "required", "path"); errors++;
}
if(data.parentLayers === undefined){
list = fail(list, "", "required", "parentLayers"); errors++;
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "parentLayers")) || (key0 === "host"))){
list = fail(list, "", "additionalProperties", key0); errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
list = fail(list, "/path", "type"); errors++;
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
list = fail(list, "/parentLayers/" + i0, "required", "Id"); errors++;
}
if(data2.Path === undefined){
list = fail(list, "/parentLayers/" + i0, "required", "Path"); errors++;
}
for(const key1 in data2){
if(!((key1 === "Id") || (key1 === "Path"))){
list = fail(list, "/parentLayers/" + i0, "additionalProperties", key1); errors++;
}
}
if(data2.Id !== undefined){
let data3 = data2.Id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
list = fail(list, "/parentLayers/" + i0+"/Id", "pattern"); errors++;
}
}
else {
list = fail(list, "/parentLayers/" + i0+"/Id", "type"); errors++;
}
}
if(data2.Path !== undefined){
if(typeof data2.Path !== "string"){
list = fail(list, "/parentLayers/" + i0+"/Path", "type"); errors++;
}
}
}
else {
list = fail(list, "/parentLayers/" + i0, "type"); errors++;
}
}
}
else {
list = fail(list, "/parentLayers", "type"); errors++;
}
}
if(data.host !== undefined){
let data5 = data.host;
if(typeof data5 === "string"){
if(!pattern57.test(data5)){
list = fail(list, "/host", "pattern"); errors++;
}
}
else {
list = fail(list, "/host", "type"); errors++;
}
}
}
else {
list = fail(list, "", "type"); errors++;
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

/** Adds the errors of a member, whose paths begin there. */
function join(list: Errors, below: StructureError[], member: string): StructureError[] {
  const joined = list ?? [];
  for (const error of below) joined.push({ ...error, path: member + error.path });
  return joined;
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

/** The mistakes in a value; null for none. */
export type Validator = (value: unknown) => StructureError[] | null;

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
