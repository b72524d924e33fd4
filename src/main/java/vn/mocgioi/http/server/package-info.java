/**
 * The service itself: the whole URL table ({@link vn.mocgioi.http.server.Routes}), what holds for
 * every line of it ({@link vn.mocgioi.http.server.Gate}), how many are answered at once,
 * probes and figures for operators, the page, and which exception becomes which status.
 */
@NullMarked
package vn.mocgioi.http.server;

import org.jspecify.annotations.NullMarked;
