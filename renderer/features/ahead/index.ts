export { CalendarPage } from './calendar/calendar-page.tsx';
export { TodayPage } from './today/today-page.tsx';
