export { PermissionDialog, type PermissionGroup } from './permission-dialog.tsx';
export {
  channelOptions,
  faultsOf,
  newPermissionForm,
  type PermissionForm,
  type PermissionGiven,
  sayGiven,
} from './permission-form.ts';
export { recordPermission } from './record-permission.ts';
