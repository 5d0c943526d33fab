# The worker and every command of it. Built in stages: what compiles, and what only tests need, stays out of the image.

FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# npm ci wants the packages of every platform in the lock file; npm install takes the same versions and digests without them.
RUN npm ci --omit=dev || npm install --no-save --omit=dev

FROM packages AS build
RUN npm ci || npm install --no-save
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
# New volumes take their owner from here.
RUN install -d -o 1000 -g 1000 -m 0700 /var/lib/tidewaiter /var/lib/tidewaiter-secret \
  /var/lib/tidewaiter-pinned
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY schemas schemas
COPY topology topology
# The user node, by number, so that a cluster can see that it is not root.
USER 1000:1000
EXPOSE 9464
# The flags that the installed command has; SIGTERM drains.
ENTRYPOINT ["node", "--max-semi-space-size=128", "--no-maglev", "--no-allocation-site-pretenuring", \
  "--max-inlined-bytecode-size-cumulative=400", "dist/cli.js"]
CMD ["--help"]
