package vn.mocgioi.http.server;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import vn.mocgioi.http.answer.Json;
import vn.mocgioi.http.problem.Problem;

/** Requests that are refused before any route is looked for (an endless address, a broken header) get a problem too. */
final class LowLevelErrors extends ErrorHandler {

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.write(true, body(status), callback);
    }

    private static ByteBuffer body(int status) {
        Problem problem = Problem.of(status, HttpStatus.getMessage(status), detail(status));
        return ByteBuffer.wrap(Json.bytes(problem));
    }

    private static String detail(int status) {
        return switch (status) {
            case 414 -> "the address is too long; send large filters as a file or ask for a smaller part";
            case 431 -> "the headers are too large";
            default -> "the request could not be read as HTTP";
        };
    }
}
