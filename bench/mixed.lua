-- Asks for the addresses of a file in a random but repeatable order, and counts the answers by kind.
local threads = {}
local paths = {}

function setup(thread)
    thread:set("seed", #threads)
    table.insert(threads, thread)
end

function init(args)
    math.randomseed(6960 + seed)
    for line in io.lines(args[1]) do
        paths[#paths + 1] = line
    end
    answered, shed, failed = 0, 0, 0
end

function request()
    return wrk.format("GET", paths[math.random(#paths)], { ["Accept-Encoding"] = "gzip" })
end

function response(status, headers)
    if status == 503 and headers["Retry-After"] then
        shed = shed + 1
    elseif status >= 400 then
        failed = failed + 1
    else
        answered = answered + 1
    end
end

function done(summary, latency)
    local a, s, f = 0, 0, 0
    for _, thread in ipairs(threads) do
        a = a + thread:get("answered")
        s = s + thread:get("shed")
        f = f + thread:get("failed")
    end
    local broken = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
    io.write(string.format("mixed %d %d %d %d %.0f\n", a, s, f, broken, latency:percentile(99) / 1000))
end
