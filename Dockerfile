# docker build -t dateline . && docker run -p 8501:8501 -v dateline:/data dateline
FROM python:3.13-slim
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir --requirement requirements.txt
COPY . .
RUN useradd --create-home dateline && mkdir /data && chown dateline /data
USER dateline
ENV EVENTS_DATABASE_URL=sqlite:////data/dateline.db
EXPOSE 8501
HEALTHCHECK CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://localhost:8501/_stcore/health', timeout=3)"]
CMD ["streamlit", "run", "dashboard/app.py", "--server.address", "0.0.0.0", "--server.headless", "true"]
