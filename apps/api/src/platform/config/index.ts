export {
  filesFolder,
  readSettings,
  SETTINGS,
  SettingsError,
  type Limits,
  type RunSettings,
  type Settings,
} from './settings.js';
