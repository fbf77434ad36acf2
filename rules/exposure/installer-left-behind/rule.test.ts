import { holdsForOpenPlaces } from '../../_outside-check/rule-testing.ts';
import rule from './rule.ts';

holdsForOpenPlaces(rule, { place: 'installer', path: '/install/', severity: 'high' });
