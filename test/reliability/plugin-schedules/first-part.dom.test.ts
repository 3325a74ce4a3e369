/**
 * Half of the schedules of the whole plugin: nothing is lost, whatever happens between two awaits of it or of the app.
 */
import { testPluginSchedules } from '../../support/plugin-schedule-figure';

testPluginSchedules(0);
