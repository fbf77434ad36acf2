import { holdsForOpenPlaces } from '../../_outside-check/rule-testing.ts';
import rule from './rule.ts';

holdsForOpenPlaces(rule, { place: 'admin-login', path: '/admin/login', severity: 'medium' });
