/**
 * How every answer is made: a line of the route table ({@link vn.mocgioi.http.answer.Route}), whom it answers, JSON,
 * pages for people, streams that are never cut off in silence, tags by which an unchanged answer costs a 304.
 */
@NullMarked
package vn.mocgioi.http.answer;

import org.jspecify.annotations.NullMarked;
