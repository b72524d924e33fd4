/**
 * The service itself: the whole URL table ({@link vn.mocgioi.http.server.Routes}), how many are answered at once,
 * probes and figures for operators, the page, and which exception becomes which status.
 */
@NullMarked
package vn.mocgioi.http.server;

import org.jspecify.annotations.NullMarked;
