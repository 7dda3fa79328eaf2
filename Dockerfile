# The service as an image: `docker compose up --build`, or `docker build -t tro-ly-ke-hoach .`
# The steps are the npm commands of an ordinary installation. Everything it writes goes to /data and /tmp.
ARG NODE_IMAGE=node:20-bookworm-slim

# Two dependencies are compiled at install.
FROM ${NODE_IMAGE} AS tools
RUN apt-get update \
  && apt-get install --yes --no-install-recommends python3 make g++ \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM tools AS build
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM tools AS dependencies
RUN npm ci --omit=dev --no-audit --no-fund

FROM ${NODE_IMAGE}
# Scans and pictures are read by tesseract and poppler. `--build-arg WITH_DOC=true` adds LibreOffice for old .doc files.
ARG WITH_DOC=false
RUN apt-get update \
  && apt-get install --yes --no-install-recommends tesseract-ocr tesseract-ocr-vie poppler-utils \
  && if [ "$WITH_DOC" = true ]; then apt-get install --yes --no-install-recommends libreoffice-writer-nogui; fi \
  && rm -rf /var/lib/apt/lists/* \
  && install --directory --owner=node --group=node --mode=0700 /data
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY package.json LICENSE ./
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/server/main.js"]
