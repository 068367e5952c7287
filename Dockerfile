# Builds the page and serves it: docker build -t tokenwatt . && docker run -p 8080:8080 tokenwatt
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates git
WORKDIR /tokenwatt
COPY . .
RUN ./dev build

FROM debian:trixie-slim
RUN apt-get update && apt-get install -y --no-install-recommends nodejs && rm -rf /var/lib/apt/lists/*
WORKDIR /tokenwatt
COPY --from=build /tokenwatt/web/serve.mjs web/serve.mjs
COPY --from=build /tokenwatt/build/site build/site
EXPOSE 8080
USER nobody
CMD ["node", "web/serve.mjs", "build/site", "8080", "0.0.0.0"]
