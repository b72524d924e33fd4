/**
 * The API as an OpenAPI 3.0 document, made from the URL table, the records of answers and the catalogue, so that it cannot
 * say anything else. {@link vn.mocgioi.http.openapi.OpenApi} writes it, {@link vn.mocgioi.http.openapi.ApiPage} sends it.
 */
@NullMarked
package vn.mocgioi.http.openapi;

import org.jspecify.annotations.NullMarked;
