/** The web service: the route table, requests, streamed answers and problem details. */
@NullMarked
package vn.mocgioi.http;

import org.jspecify.annotations.NullMarked;
