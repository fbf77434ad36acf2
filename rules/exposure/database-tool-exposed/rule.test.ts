import { holdsForOpenPlaces } from '../../_outside-check/rule-testing.ts';
import rule from './rule.ts';

holdsForOpenPlaces(rule, { place: 'database-tool', path: '/phpmyadmin/', severity: 'high' });
